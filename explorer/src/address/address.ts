import { GOODS, POLARITIES, STATUSES, type Polarity, type Status } from '../api/types'

export const VIEWS = ['map', 'network', 'flow', 'documents', 'read'] as const
export type View = (typeof VIEWS)[number]
export type Basis = 'ASSERTED' | 'CHAINED' | 'ANY'

/** All that a view depends on: what the address bar holds. */
export interface Address {
  view: View
  from: string | null
  to: string | null
  via: string[]
  maxLegs: number
  basis: Basis
  polarity: Polarity[]
  status: Status[]
  goods: string[]
  publisher: string | null
  /** First and last day wanted, ISO 8601, or null where open. */
  after: string | null
  before: string | null
  /** The key of the arc whose claims are shown. */
  leg: string | null
  /** The id of the route that stands out. */
  route: string | null
  document: string | null
  claim: string | null
}

export const START: Address = {
  view: 'map', from: null, to: null, via: [], maxLegs: 3, basis: 'ANY',
  polarity: [], status: [], goods: [], publisher: null, after: null, before: null,
  leg: null, route: null, document: null, claim: null,
}

/** Reads an address from the query part of an URL; what is not understood is left out. */
export function parseAddress(search: string): Address {
  const given = new URLSearchParams(search)
  const text = (name: string) => given.get(name)?.trim() || null
  const list = (name: string) => [...new Set((text(name) ?? '').split(',').map((part) => part.trim()).filter(Boolean))]
  const among = <T extends string>(name: string, allowed: readonly T[]) =>
    list(name).map((part) => part.toUpperCase()).filter((part): part is T => (allowed as readonly string[]).includes(part))
  const maxLegs = Number(text('legs'))
  return {
    view: VIEWS.find((view) => view === text('view')) ?? START.view,
    from: text('from'), to: text('to'), via: list('via'),
    maxLegs: Number.isInteger(maxLegs) && maxLegs >= 1 && maxLegs <= 6 ? maxLegs : START.maxLegs,
    basis: (['ASSERTED', 'CHAINED'] as const).find((basis) => basis === text('basis')?.toUpperCase()) ?? 'ANY',
    polarity: among('polarity', POLARITIES), status: among('status', STATUSES), goods: among('goods', GOODS),
    publisher: text('publisher'),
    after: day(text('after')), before: day(text('before')),
    leg: text('leg'), route: text('route'), document: text('document'), claim: text('claim'),
  }
}

/** Writes an address as the query part of an URL, "" for the start page; parseAddress reads it back. */
export function formatAddress(address: Address): string {
  const pairs: [string, string | null][] = [
    ['view', address.view === START.view ? null : address.view],
    ['from', address.from], ['to', address.to], ['via', joined(address.via)],
    ['legs', address.maxLegs === START.maxLegs ? null : String(address.maxLegs)],
    ['basis', address.basis === START.basis ? null : address.basis],
    ['polarity', joined(address.polarity)], ['status', joined(address.status)], ['goods', joined(address.goods)],
    ['publisher', address.publisher], ['after', address.after], ['before', address.before],
    ['leg', address.leg], ['route', address.route], ['document', address.document], ['claim', address.claim],
  ]
  const written = pairs
    .filter((pair): pair is [string, string] => Boolean(pair[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`)
  return written.length ? `?${written.join('&')}` : ''
}

function joined(parts: string[]): string | null {
  return parts.length ? parts.join(',') : null
}

function day(text: string | null): string | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
}
