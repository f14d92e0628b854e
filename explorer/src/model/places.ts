import places from 'virtual:places'
import type { Party } from '../api/types'

/** Longitude and latitude, degrees. */
export type Place = [number, number]

// States that are no more, at the middle of what they were or of their seat.
const FORMER: Record<string, Place> = {
  SU: [60, 58], YU: [19, 44.2], SCG: [20.4, 43.6], DD: [12.5, 52.2], CS: [17, 49.3], ZR: [23.6, -2.9], XK: [20.9, 42.6],
}

// Where armed groups of the lexicon act, near but not on their state's point.
const GROUPS: Record<string, Place> = {
  HOUTHIS: [43.6, 16.2], RSF: [24.5, 13.4], ISIL: [39.6, 35.6], UNITA: [18.6, -12.4], HEZBOLLAH: [35.8, 33.5], HAMAS: [34.4, 31.4],
  LNA: [21.5, 30.5], GNA: [13.3, 32.2], MUJAHIDEEN: [69.5, 34.2], TALIBAN: [65.6, 31.8], FARC: [-74, 2.5], PKK: [42.5, 37.6],
  YPG: [38.9, 36.7], SDF: [40.1, 36.2], LTTE: [80.3, 9.2], IRA: [-6.6, 54.6], RUF: [-11, 8.3], M23: [29.2, -1.2], CONTRAS: [-85.4, 13.4],
  ALSHABAAB: [43.5, 2.2], TPLF: [38.9, 14], TIGRAY: [38.9, 14], KURDS: [44, 36.3], PESHMERGA: [44, 36.3], BOKO: [13, 11.8],
  SPLA: [31.3, 6.2], POLISARIO: [-9.5, 26.8], KLA: [20.7, 42.9], HVO: [17.6, 43.5],
}

// The middle of regions, for unnamed parties ("an African nation").
const REGIONS: Record<string, Place> = {
  africa: [15, 6], 'west africa': [-3, 12], 'east africa': [36, 2], 'north africa': [8, 28], 'southern africa': [23, -23],
  europe: [13, 51], 'eastern europe': [25, 51], 'western europe': [4, 48], asia: [88, 42], 'central asia': [66, 43], 'south asia': [78, 22],
  'southeast asia': [105, 12], 'middle east': [44, 28], gulf: [51, 26], 'latin america': [-63, -12], 'south america': [-60, -14],
  'central america': [-87, 14], 'north america': [-100, 46], balkans: [21, 43.5], caribbean: [-70, 18], caucasus: [45, 42], sahel: [5, 16],
}

/**
 * Where a party is drawn: a state at its centroid, a part of a state beside
 * it, a group where it acts, an unnamed party in the region that it is said to
 * belong to. Null for what has no place; such parties stand in a row below.
 */
export function placeOf(party: Party): Place | null {
  const state = stateOf(party)
  if (state && party.kind === 'STATE') return state
  const group = GROUPS[party.id.toUpperCase()]
  if (group) return group
  if (party.kind === 'UNNAMED' || party.kind === 'REGION') {
    const region = regionOf(party.name)
    if (region) return beside(region, party.id, party.kind === 'UNNAMED' ? 5 : 0)
  }
  const parent = party.partOf ? (lookUp(party.partOf.iso2) ?? lookUp(party.partOf.id)) : null
  if (parent) return beside(parent, party.id, 2.2)
  const prefix = /^([a-z]{2})-/.exec(party.id)?.[1]
  const named = prefix ? lookUp(prefix.toUpperCase()) : null
  return named ? beside(named, party.id, 2.2) : null
}

function stateOf(party: Party): Place | null {
  return lookUp(party.iso2) ?? lookUp(party.id)
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
