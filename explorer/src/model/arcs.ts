import type { ClaimRow, Party } from '../api/types'

/**
 * What an arc says, one value for each way that it is drawn: the status of
 * AFFIRMED claims, or that the transfer was planned, lost before arrival
 * (BOUND_FOR) or negated.
 */
export const LINES = ['ACKNOWLEDGED', 'REPORTED', 'ALLEGED', 'PLANNED', 'SEIZED', 'NEGATED'] as const
export type Line = (typeof LINES)[number]

/** The claims that say the same kind of thing about one leg. */
export interface Arc {
  key: string
  from: Party
  to: Party
  line: Line
  claims: ClaimRow[]
  /** Distinct origins, as the server counts them. */
  origins: number
  /** Some claim is disputed. */
  disputed: boolean
  /** Some claim's text dates the transfer; otherwise there are bounds only. */
  stated: boolean
  /** A person has accepted or corrected some claim. */
  reviewed: boolean
}

/** The line of one leg of a claim; place counts legs from 0. */
export function lineOf(claim: Pick<ClaimRow, 'polarity' | 'stage' | 'status' | 'route'>, place: number): Line {
  if (claim.polarity === 'NEGATED') return 'NEGATED'
  if (claim.polarity === 'PLANNED') return 'PLANNED'
  // A cargo that was seized never took the last leg of its route.
  if (claim.stage === 'SEIZED' && place === claim.route.length - 2) return 'SEIZED'
  return claim.status ?? 'ALLEGED'
}

/** Gathers claims into arcs, in a fixed order. Rejected readings draw nothing. */
export function arcsOf(claims: Iterable<ClaimRow>): Arc[] {
  const found = new Map<string, Arc>()
  for (const claim of claims) {
    if (claim.reading === 'REJECTED') continue
    for (let place = 0; place + 1 < claim.route.length; place++) {
      add(found, claim, claim.route[place]!, claim.route[place + 1]!, lineOf(claim, place))
    }
  }
  const arcs = [...found.values()]
  for (const arc of arcs) arc.origins = new Set(arc.claims.flatMap((claim) => claim.origins.map(({ id }) => id))).size
  return arcs.sort((a, b) => (a.key < b.key ? -1 : 1))
}

function add(found: Map<string, Arc>, claim: ClaimRow, from: Party, to: Party, line: Line): void {
  const key = arcKey(from.id, to.id, line)
  let arc = found.get(key)
  if (!arc) {
    arc = { key, from, to, line, claims: [], origins: 0, disputed: false, stated: false, reviewed: false }
    found.set(key, arc)
  }
  arc.claims.push(claim)
  arc.disputed ||= claim.disputed
  arc.stated ||= claim.period?.basis === 'STATED'
  arc.reviewed ||= isReviewed(claim)
}

export function arcKey(from: string, to: string, line: Line): string {
  return `${from}~${to}~${line}`
}

/** The leg that a key names; null where it is not a key. */
export function parseArcKey(key: string): { from: string; to: string; line: Line } | null {
  const [from, to, line] = key.split('~')
  if (!from || !to || !(LINES as readonly string[]).includes(line ?? '')) return null
  return { from, to, line: line as Line }
}

export function isReviewed(claim: { reading: string }): boolean {
  return claim.reading === 'ACCEPTED' || claim.reading === 'CORRECTED'
}

/** The parties of arcs, by id. */
export function partiesOf(arcs: Arc[]): Map<string, Party> {
  const parties = new Map<string, Party>()
  for (const arc of arcs) {
    parties.set(arc.from.id, arc.from)
    parties.set(arc.to.id, arc.to)
  }
  return parties
}

