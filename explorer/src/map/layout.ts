import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { Party } from '../api/types'
import { partiesOf, type Arc } from '../model/arcs'
import { placeOf } from '../model/places'
import { widthOf } from '../model/strokes'

/** The map's own units: the camera scales them to the screen. */
export const WIDTH = 1000
export const HEIGHT = 487
/** Below the map, where parties without a place stand in a row. */
const SHELF = HEIGHT + 18

/** A party as a point of the map. */
export interface Spot {
  party: Party
  x: number
  y: number
  /** False for one that stands on the shelf below the map. */
  placed: boolean
  /** How many arcs touch it. */
  weight: number
}

/** An arc as a quadratic curve, and its width in pixels. */
export interface Curve {
  arc: Arc
  from: Spot
  to: Spot
  /** The control point. */
  cx: number
  cy: number
  width: number
}

export interface Layout {
  spots: Spot[]
  curves: Curve[]
}

const projection: GeoProjection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'Sphere' })

/** The outlines of countries as one path in the map's units. */
export function landPath(countries: FeatureCollection): string {
  return geoPath(projection).digits(1)(countries) ?? ''
}

/** Places parties and bends arcs; those between the same two parties lie side by side. */
export function layOut(arcs: Arc[]): Layout {
  const spots = place([...partiesOf(arcs).values()])
  const curves: Curve[] = []
  const beside = new Map<string, number>()
  for (const arc of arcs) {
    const from = spots.get(arc.from.id)!
    const to = spots.get(arc.to.id)!
    from.weight++
    to.weight++
    const pair = `${arc.from.id}~${arc.to.id}`
    const rank = beside.get(pair) ?? 0
    beside.set(pair, rank + 1)
    curves.push(bend(arc, from, to, rank))
  }
  return { spots: [...spots.values()].sort((a, b) => b.weight - a.weight || (a.party.id < b.party.id ? -1 : 1)), curves }
}

function place(parties: Party[]): Map<string, Spot> {
  const spots = new Map<string, Spot>()
  const shelved: Spot[] = []
  for (const party of parties.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const degrees = placeOf(party)
    const point = degrees && projection(degrees)
    const spot = { party, x: point?.[0] ?? 0, y: point?.[1] ?? SHELF, placed: Boolean(point), weight: 0 }
    if (!point) shelved.push(spot)
    spots.set(party.id, spot)
  }
  const step = Math.min(90, WIDTH / (shelved.length + 1))
  shelved.forEach((spot, index) => {
    spot.x = WIDTH / 2 + (index - (shelved.length - 1) / 2) * step
  })
  return spots
}

function bend(arc: Arc, from: Spot, to: Spot, rank: number): Curve {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = Math.hypot(dx, dy) || 1
  const bow = Math.min(length * 0.22, 70) + rank * Math.max(3.5, Math.min(9, length * 0.07))
  // Always to the left of the way there, so that the way back is another curve.
  return { arc, from, to, cx: (from.x + to.x) / 2 + (dy / length) * bow, cy: (from.y + to.y) / 2 - (dx / length) * bow, width: widthOf(arc.origins) }
}

/** The point of a curve at t from 0 to 1. */
export function pointAt(curve: Curve, t: number): [number, number] {
  const s = 1 - t
  return [
    s * s * curve.from.x + 2 * s * t * curve.cx + t * t * curve.to.x,
    s * s * curve.from.y + 2 * s * t * curve.cy + t * t * curve.to.y,
  ]
}

/** The direction of a curve at t, as an angle in radians. */
export function angleAt(curve: Curve, t: number): number {
  const dx = (1 - t) * (curve.cx - curve.from.x) + t * (curve.to.x - curve.cx)
  const dy = (1 - t) * (curve.cy - curve.from.y) + t * (curve.to.y - curve.cy)
  return Math.atan2(dy, dx)
}

/** How far along its curve an arc is drawn: a cargo that never arrived stops short. */
export function reach(curve: Curve): number {
  return curve.arc.line === 'SEIZED' ? 0.7 : 1
}
