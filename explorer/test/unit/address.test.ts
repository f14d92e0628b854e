import { describe, expect, test } from 'vitest'
import { formatAddress, parseAddress, START, type Address } from '../../src/address/address'
import { asGraphQL, claimFilter, literal, routeFilter } from '../../src/address/filter'
import { csvPath } from '../../src/api/exports'

const full: Address = {
  view: 'flow', from: 'RS', to: 'UA', via: ['CZ', 'fr-dassault'], maxLegs: 4, basis: 'CHAINED',
  polarity: ['AFFIRMED', 'PLANNED'], status: ['ALLEGED'], goods: ['SMALL_ARMS'], publisher: 'A & B, "Herald"',
  after: '2022-02-24', before: '2024-06-30', leg: 'RS~CZ~ALLEGED', route: 'RS~CZ~UA', document: 'd1', claim: 'c1',
}

describe('address', () => {
  test('the start page has no query', () => expect(formatAddress(START)).toBe(''))

  test('what is written is read back', () => expect(parseAddress(formatAddress(full))).toEqual(full))

  test.each([
    ['?view=nonsense&legs=99&basis=maybe', START],
    ['?polarity=affirmed,BANANA&after=24.2.2022&before=2024-13-01', { ...START, polarity: ['AFFIRMED'] }],
    ['?via=CZ,,CZ,%20PL', { ...START, via: ['CZ', 'PL'] }],
  ])('%s is read as far as it is understood', (search, want) => expect(parseAddress(search)).toEqual(want))
})

describe('filter', () => {
  test('dates and ends only where asked for', () => {
    expect(claimFilter(full, { dates: false, ends: false })).toEqual({ polarity: full.polarity, status: full.status, goods: full.goods, publisher: full.publisher })
    expect(claimFilter(full, { dates: true, ends: true })).toMatchObject({ from: 'RS', to: 'UA', via: 'CZ', occurredAfter: '2022-02-24', occurredBefore: '2024-06-30' })
  })

  test.each([
    [[], ['AFFIRMED', 'PLANNED']],
    [['NEGATED'], ['AFFIRMED', 'PLANNED']],
    [['NEGATED', 'PLANNED'], ['PLANNED']],
  ] as const)('routes never ask for NEGATED: %s', (polarity, want) =>
    expect(routeFilter({ ...START, polarity: [...polarity] }, { dates: false }).polarity).toEqual(want))

  test('a literal quotes text and not enum values', () =>
    expect(literal({ polarity: ['PLANNED'], publisher: 'A "B"' })).toBe('{ polarity: [PLANNED], publisher: "A \\"B\\"" }'))

  test('the query of a view asks for routes where both ends are chosen', () => {
    expect(asGraphQL(full)).toContain('routes(from: "RS", to: "UA", via: ["CZ", "fr-dassault"], maxLegs: 4, basis: CHAINED')
    expect(asGraphQL(START)).toContain('claims(first: 50)')
  })

  test('the table of a view has its filters', () => {
    expect(csvPath(START)).toBe('/export/claims.csv')
    expect(csvPath(full)).toMatch(/^\/export\/routes\.csv\?from=RS&to=UA&via=CZ&via=fr-dassault&maxLegs=4&basis=CHAINED&polarity=AFFIRMED&polarity=PLANNED/)
  })
})
