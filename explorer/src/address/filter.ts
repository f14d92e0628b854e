import type { ClaimFilter } from '../api/types'
import type { Address } from './address'

/**
 * The filter of claims that an address means. Dates are left out unless asked
 * for: the timeline shows what lies outside of them too.
 */
export function claimFilter(address: Address, part: { dates: boolean; ends: boolean }): ClaimFilter {
  const filter: ClaimFilter = {}
  if (address.polarity.length) filter.polarity = address.polarity
  if (address.status.length) filter.status = address.status
  if (address.goods.length) filter.goods = address.goods
  if (address.publisher) filter.publisher = address.publisher
  if (part.ends) {
    if (address.from) filter.from = address.from
    if (address.to) filter.to = address.to
    if (address.via[0]) filter.via = address.via[0]
  }
  if (part.dates) {
    if (address.after) filter.occurredAfter = address.after
    if (address.before) filter.occurredBefore = address.before
  }
  return filter
}

/** The filter of routes: NEGATED claims make none, so that word is left out. */
export function routeFilter(address: Address, part: { dates: boolean }): ClaimFilter {
  const filter = claimFilter(address, { dates: part.dates, ends: false })
  const polarity = (filter.polarity ?? ['AFFIRMED', 'PLANNED']).filter((value) => value !== 'NEGATED')
  filter.polarity = polarity.length ? polarity : ['AFFIRMED', 'PLANNED']
  return filter
}

/** Writes a filter, or any plain value, as a GraphQL literal; words in capitals are enum values. */
export function literal(value: unknown, enums = false): string {
  if (Array.isArray(value)) return `[${value.map((part) => literal(part, enums)).join(', ')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([name, part]) => `${name}: ${literal(part, ENUM_FIELDS.has(name))}`)
    return `{ ${fields.join(', ')} }`
  }
  return enums ? String(value) : JSON.stringify(value)
}

const ENUM_FIELDS = new Set(['polarity', 'negation', 'status', 'goods', 'reading', 'stage', 'dateBasis'])

/** The query behind a view, whole, to paste into GraphiQL or a notebook. */
export function asGraphQL(address: Address): string {
  const claim = 'title status polarity disputed citation\n      evidence { quote start end }\n      statements { stance origin by { name } }\n      document { title publisher url }'
  if (address.from && address.to) {
    const given = [
      `from: ${literal(address.from)}`, `to: ${literal(address.to)}`,
      ...(address.via.length ? [`via: ${literal(address.via)}`] : []),
      `maxLegs: ${address.maxLegs}`, `basis: ${address.basis === 'ANY' ? 'null' : address.basis}`,
      `filter: ${literal(routeFilter(address, { dates: true }))}`, 'first: 50',
    ]
    return `query Routes {
  routes(${given.join(', ')}) {
    edges { node {
      basis corroboration weakestLeg goods earliest latest dateBasis
      parties { id name kind }
      legs { kind from { name } to { name } originCount claimCount earliest latest dateBasis }
      claims(first: 5) { edges { node {
      ${claim}
      } } }
      disputes(first: 5) { edges { node {
      ${claim}
      } } }
    } }
    totalCount
  }
}
`
  }
  const filter = claimFilter(address, { dates: true, ends: true })
  const given = Object.keys(filter).length ? `filter: ${literal(filter)}, ` : ''
  return `query Claims {
  claims(${given}first: 50) {
    edges { node {
      route { id name }
      goods period { edtf basis }
      ${claim}
    } }
    totalCount
  }
}
`
}
