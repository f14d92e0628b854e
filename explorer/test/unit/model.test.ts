import { describe, expect, test } from 'vitest'
import type { ClaimRow, Party, Route } from '../../src/api/types'
import { arcsOf, lineOf, parseArcKey } from '../../src/model/arcs'
import { formatEDTF, formatPeriod, fromDays, overlaps, toDays } from '../../src/model/dates'
import { dayOf, histogram } from '../../src/model/histogram'
import { arcsOfRoutes } from '../../src/model/material'
import { nearest } from '../../src/model/nearest'
import { placeOf } from '../../src/model/places'
import { widthOf } from '../../src/model/strokes'
import { flowOf } from '../../src/flow/layout'
import { layOut, pointAt } from '../../src/map/layout'
import { escapeXML } from '../../src/picture/svg'

const state = (id: string): Party => ({ id, name: id, kind: 'STATE', iso2: id })

function claim(route: string, change: Partial<ClaimRow> = {}): ClaimRow {
  return {
    id: `${route} ${JSON.stringify(change)}`, title: route, route: route.split(' ').map(state), polarity: 'AFFIRMED', negation: null, status: 'ALLEGED', stage: null,
    goods: ['ARMS'], disputed: false, reading: 'MACHINE', period: null, origins: [], document: { id: 'd', publisher: null, publishedOn: null }, ...change,
  }
}

const routeOf = (row: ClaimRow) =>
  ({
    id: row.title, basis: 'ASSERTED', parties: row.route, corroboration: 1, weakestLeg: 1,
    legs: row.route.slice(1).map((to, place) => ({ from: row.route[place], to })),
  }) as unknown as Route

describe('arcs', () => {
  test('polarity and status are never one arc', () =>
    expect(arcsOf([claim('RS CZ'), claim('RS CZ', { status: 'REPORTED' }), claim('RS CZ', { polarity: 'PLANNED' }), claim('RS CZ', { polarity: 'NEGATED', status: null })]).map((arc) => arc.line).sort())
      .toEqual(['ALLEGED', 'NEGATED', 'PLANNED', 'REPORTED']))

  test('a seized cargo never takes the last leg', () => {
    const seized = claim('IR OM YE', { stage: 'SEIZED' })
    expect([lineOf(seized, 0), lineOf(seized, 1)]).toEqual(['ALLEGED', 'SEIZED'])
  })

  test('rejected readings draw nothing', () => expect(arcsOf([claim('RS CZ', { reading: 'REJECTED' })])).toEqual([]))

  test('each origin counts once', () => {
    const [arc] = arcsOf([claim('RS CZ', { origins: [{ id: 'RU' }] }), claim('RS CZ', { origins: [{ id: 'RU' }, { id: 'ft' }], disputed: true })])
    expect(arc).toMatchObject({ origins: 2, disputed: true, stated: false, reviewed: false })
  })

  test.each([['RS~CZ~ALLEGED', { from: 'RS', to: 'CZ', line: 'ALLEGED' }], ['RS~CZ', null], ['RS~CZ~TRUE', null]])('key %s', (key, want) => expect(parseArcKey(key)).toEqual(want))

  test('a route draws its own legs alone', () => {
    const row = claim('RS CZ UA')
    const leg = { id: 'l', kind: 'EXPORTS_TO', from: state('RS'), to: state('CZ'), originCount: 7, claimCount: 1, claims: { edges: [{ node: row }] } }
    expect(arcsOfRoutes([{ legs: [leg] } as unknown as Route]).map(({ key, origins }) => [key, origins])).toEqual([['RS~CZ~ALLEGED', 7]])
  })

  test('more origins, wider, and never beyond the limit', () => {
    expect(widthOf(2)).toBeGreaterThan(widthOf(1))
    expect(widthOf(1e6)).toBe(8)
  })
})

describe('dates', () => {
  test.each([
    ['2024-06', 'June 2024'], ['2022/..', 'since 2022'], ['../2025-05-29', 'by 29 May 2025'], ['2022-02-24/2024-06', '24 February 2022 to June 2024'],
    ['2020~', 'about 2020'], ['199X', '199X'], ['2020-13', '2020-13'],
  ])('%s reads "%s"', (edtf, want) => expect(formatEDTF(edtf)).toBe(want))

  test('words stay where no day is known', () => expect(formatPeriod({ edtf: null, earliest: null, latest: null, text: 'Thursday' })).toBe('“Thursday”'))

  test('days count forth and back', () => expect(fromDays(toDays('2024-02-29') + 1)).toBe('2024-03-01'))

  test.each([
    [null, null, null, true], [null, '2022-01-01', null, false],
    [{ earliest: '2022-01-01', latest: null }, '2030-01-01', null, true],
    [{ earliest: '2022-01-01', latest: null }, null, '2021-12-31', false],
    [{ earliest: null, latest: '2020-12-31' }, '2021-01-01', null, false],
    [{ earliest: '2020-01-01', latest: '2020-12-31' }, '2020-12-31', '2020-12-31', true],
  ])('%j within %s to %s: %s', (period, after, before, want) => expect(overlaps(period && { edtf: null, ...period }, after, before)).toBe(want))

  test('the timeline counts every claim that has a day once', () => {
    const stated = claim('A B', { period: { edtf: '2020', earliest: '2020-01-01', latest: '2020-12-31', basis: 'STATED' } })
    const bounded = claim('A B', { period: { edtf: null, earliest: null, latest: '2023-05-29', basis: 'BOUNDED' } })
    const bins = histogram([stated, bounded, claim('A B')])
    expect(dayOf(bounded)).toBe('2023-05-29')
    expect(bins.reduce((sum, bin) => sum + bin.stated, 0)).toBe(1)
    expect(bins.reduce((sum, bin) => sum + bin.bounded, 0)).toBe(1)
    expect(histogram([claim('A B')])).toEqual([])
  })
})

describe('drawing', () => {
  test('states lie where they lie', () => {
    const [longitude, latitude] = placeOf(state('RS'))!
    expect([Math.round(longitude), Math.round(latitude)]).toEqual([21, 44])
    expect(placeOf({ id: 'x', name: 'nobody', kind: 'PERSON', iso2: null })).toBeNull()
    expect(placeOf({ id: 'SY-REBELS', name: 'Syrian rebels', kind: 'GROUP', iso2: null })).not.toBeNull()
    expect(placeOf({ id: 'UNITA', name: 'UNITA', kind: 'GROUP', iso2: null })).not.toBeNull()
    expect(placeOf({ id: 'u', name: 'unnamed party (Africa)', kind: 'UNNAMED', iso2: null })).not.toBeNull()
  })

  test('curves begin and end at their parties, and the way back is another curve', () => {
    const { curves } = layOut(arcsOf([claim('RS UA'), claim('UA RS')]))
    const [there, back] = curves as [(typeof curves)[0], (typeof curves)[0]]
    expect(pointAt(there, 0)).toEqual([there.from.x, there.from.y])
    expect(pointAt(there, 1)).toEqual([there.to.x, there.to.y])
    expect(pointAt(there, 0.5)).not.toEqual(pointAt(back, 0.5))
  })

  test('a flow has no cycle where routes pass parties in different order', () => {
    const rows = [claim('A B C D'), claim('A C B D')]
    const flow = flowOf(rows.map(routeOf), arcsOf(rows), 600, 300)!
    expect(flow.links).toHaveLength(6)
    expect(flow.nodes.map((node) => node.id).sort()).toEqual(['B@1', 'B@2', 'C@1', 'C@2', 'first', 'last'])
  })

  test('a short route passes the columns of longer ones without a stop', () => {
    const rows = [claim('A B D'), claim('A D')]
    const flow = flowOf(rows.map(routeOf), arcsOf(rows), 600, 300)!
    expect(flow.nodes.map((node) => node.party?.id ?? null).sort()).toEqual(['A', 'B', 'D', null])
    expect(flow.links.map((link) => link.key).sort()).toEqual(['A~B~ALLEGED', 'A~D~ALLEGED', 'A~D~ALLEGED', 'B~D~ALLEGED'])
  })

  test('a name cannot break out of a picture', () => expect(escapeXML('<script>&"\u0000')).toBe('&#60;script&#62;&#38;&#34;\ufffd'))
})

test('names that begin with what was typed come first, and speakers after parties on routes', () => {
  const party = (name: string, kind: string): Party => ({ id: name, name, kind, iso2: null })
  const parties = [party('Belarus', 'STATE'), party('Aleksandar Serbov', 'PERSON'), party('Free Serbia', 'GROUP'), party('Serbian Daily', 'PUBLICATION'), party('Serbia', 'STATE'), party('El Serbo', 'COMPANY')]
  expect(nearest('SE', parties).map(({ name }) => name)).toEqual(['Serbia', 'Serbian Daily', 'Free Serbia', 'El Serbo', 'Aleksandar Serbov', 'Belarus'])
})
