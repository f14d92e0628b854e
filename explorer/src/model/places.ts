import places, { homes } from 'virtual:places'
import type { Party } from '../api/types'

/** Longitude and latitude, degrees. */
export type Place = [number, number]

// States that are no more, at the middle of what they were or of their seat.
const FORMER: Record<string, Place> = {
  SU: [60, 58], YU: [19, 44.2], SCG: [20.4, 43.6], DD: [12.5, 52.2], CS: [17, 49.3], ZR: [23.6, -2.9], XK: [20.9, 42.6],
}

// The middle of regions, for unnamed parties ("an African nation").
const REGIONS: Record<string, Place> = {
  africa: [15, 6], 'sub-saharan africa': [20, -2], 'west africa': [-3, 12], 'east africa': [36, 2], 'central africa': [20, 3], 'north africa': [8, 28],
  'southern africa': [23, -23], 'horn of africa': [44, 7], sahel: [5, 16], maghreb: [3, 32], 'great lakes': [30, -2], europe: [13, 51], 'eastern europe': [25, 51],
  'central europe': [16, 49], 'western europe': [4, 48], 'northern europe': [18, 62], nordic: [15, 62], baltic: [25, 57], balkans: [21, 43.5],
  asia: [88, 42], 'central asia': [66, 43], 'south asia': [78, 22], 'southeast asia': [105, 12], 'east asia': [115, 36], caucasus: [45, 42],
  'middle east': [44, 28], gulf: [51, 26], levant: [37, 33], 'latin america': [-63, -12], 'south america': [-60, -14], 'central america': [-87, 14],
  'north america': [-100, 46], caribbean: [-70, 18], pacific: [165, -10], arab: [35, 25], yugoslav: [19, 44], soviet: [60, 55],
}

/**
 * Where a party is drawn: a state at its centroid, a part of a state and a
 * group based there beside it, an unnamed party in the region that it is said to
 * belong to. Null for what has no place; such parties stand in a row below.
 */
export function placeOf(party: Party): Place | null {
  if (party.kind === 'STATE') return lookUp(party.iso2) ?? lookUp(party.id)
  if (party.kind === 'UNNAMED' || party.kind === 'REGION') {
    const region = regionOf(party.name)
    if (region) return beside(region, party.id, party.kind === 'UNNAMED' ? 5 : 0)
  }
  // A party that is nobody's part may have its state in its id: "SY-REBELS".
  const prefix = /^([a-z]{2,3})-/i.exec(party.id)?.[1]?.toUpperCase() ?? null
  const home = lookUp(party.partOf?.iso2 ?? party.partOf?.id ?? null) ?? lookUp(homes[party.id] ?? null) ?? lookUp(prefix)
  return home ? beside(home, party.id, 2.2) : null
}

function lookUp(code: string | null): Place | null {
  return code ? (FORMER[code] ?? places[code] ?? null) : null
}

function regionOf(name: string): Place | null {
  const wanted = name.toLowerCase()
  const found = Object.keys(REGIONS).filter((region) => wanted.includes(region) || wanted.includes(region.replace(/a$/, 'an')))
  const longest = found.sort((a, b) => b.length - a.length)[0]
  return longest ? REGIONS[longest]! : null
}

/** A point some degrees from another, in a direction that the id decides. */
function beside([longitude, latitude]: Place, id: string, degrees: number): Place {
  let hash = 0
  for (const unit of id) hash = (hash * 31 + unit.codePointAt(0)!) % 3600
  const angle = (hash / 3600) * 2 * Math.PI
  return [longitude + degrees * Math.cos(angle), latitude + degrees * Math.sin(angle)]
}
