// The parts of the GraphQL contract that the pages read.

export type Polarity = 'AFFIRMED' | 'PLANNED' | 'NEGATED'
export type Status = 'ALLEGED' | 'REPORTED' | 'ACKNOWLEDGED'
export type Stance = 'ALLEGES' | 'REPORTS' | 'ACKNOWLEDGES' | 'PARTLY_ACKNOWLEDGES' | 'REBUTS' | 'PARTLY_REBUTS'
export type Reading = 'MACHINE' | 'ACCEPTED' | 'CORRECTED' | 'REJECTED'
export type RouteBasis = 'ASSERTED' | 'CHAINED'
export type LegKind = 'EXPORTS_TO' | 'ROUTES_TO' | 'PLANS_TRANSFER_TO' | 'BOUND_FOR'

export const POLARITIES: Polarity[] = ['AFFIRMED', 'PLANNED', 'NEGATED']
export const STATUSES: Status[] = ['ACKNOWLEDGED', 'REPORTED', 'ALLEGED']
export const GOODS = [
  'ARMS', 'SMALL_ARMS', 'AMMUNITION', 'ARTILLERY', 'ARMOUR', 'AIR_DEFENCE', 'MISSILES',
  'BOMBS', 'DRONES', 'AIRCRAFT', 'HELICOPTERS', 'SHIPS', 'PARTS', 'OTHER',
] as const

export interface Party {
  id: string
  name: string
  kind: string
  iso2: string | null
  partOf?: { id: string; iso2: string | null } | null
}

export interface Period {
  edtf: string | null
  earliest: string | null
  latest: string | null
  text?: string | null
  basis?: 'STATED' | 'BOUNDED' | null
}

/** A claim as far as the overview draws it. */
export interface ClaimRow {
  id: string
  title: string
  route: Party[]
  polarity: Polarity
  negation: string | null
  status: Status | null
  stage: string | null
  goods: string[]
  disputed: boolean
  reading: Reading
  period: Period | null
  /** Whom corroboration counts it for. */
  origins: { id: string }[]
  document: { id: string; publisher: string | null; publishedOn: Period | null }
}

export interface Evidence {
  quote: string
  start: number
  end: number
  before: string
  after: string
}

export interface Statement {
  by: Party
  cue: string | null
  hedge: string | null
  saidOn: Period | null
  stance: Stance
  attribution: string | null
  origin: boolean
  evidence: Evidence
}

export interface Amount {
  text: string
  approximate: boolean
}

export interface DocumentRow {
  id: string
  title: string
  publisher: string | null
  publishedOn: Period | null
  url: string | null
  mediaType?: string
}

/** A claim with all that a reader needs to judge it. */
export interface Claim extends Omit<ClaimRow, 'document'> {
  citation: string
  authorisation: string | null
  goodsText: string | null
  quantity: Amount | null
  value: Amount | null
  extractor: string
  statements: Statement[]
  participants: { party: Party; role: string }[]
  evidence: Evidence
  disputes: { edges: { node: { id: string } }[] }
  supports: { field: string; resolution: string; evidence: { quote: string; start: number; end: number } }[]
  document: DocumentRow
}

export interface Document extends DocumentRow {
  sha256: string
  text: string
}

export interface Leg {
  id: string
  kind: LegKind
  from: Party
  to: Party
  originCount: number
  claimCount: number
  goods: string[]
  earliest: string | null
  latest: string | null
  dateBasis: 'STATED' | 'BOUNDED' | null
  claims: Connection<ClaimRow>
}

export interface Route {
  id: string
  basis: RouteBasis
  parties: Party[]
  legs: Leg[]
  corroboration: number | null
  weakestLeg: number
  goods: string[]
  earliest: string | null
  latest: string | null
  dateBasis: 'STATED' | 'BOUNDED' | null
  claims: { totalCount: number }
  disputes: { totalCount: number }
}

export interface Connection<T> {
  edges: { node: T }[]
  totalCount: number | null
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

export interface ClaimFilter {
  polarity?: Polarity[]
  negation?: string[]
  status?: Status[]
  goods?: string[]
  from?: string
  via?: string
  to?: string
  publisher?: string
  document?: string
  occurredAfter?: string
  occurredBefore?: string
}

/** What `POST /extract` answers. */
export interface Extraction {
  /** The text as it was read: offsets count in it. */
  text: string
  claims: ExtractedClaim[]
  explain: Explanation
}

export interface ExtractedClaim {
  claimId: string
  route: { id: string; code: string; name: string; kind: string }[]
  polarity: Polarity
  negation: string | null
  status: Status | null
  stage: string | null
  goods: string[]
  goodsText: string | null
  date: string | null
  dateBound: string | null
  value: Amount | null
  quantity: Amount | null
  statements: { by: string; cue: string | null; hedge: string | null; on: string | null; stance: Stance; evidence: { quote: string; start: number; end: number } }[]
  evidence: { quote: string; start: number; end: number }
  extractor: string
}

/** What was read in each sentence of a text, and why. */
export interface Explanation {
  sentences: {
    start: number
    text: string
    mentions: { text: string; kind: string; id: string; means: string; resolution: string }[]
    dates: { text: string; edtf: string }[]
    sums: string[]
    triggers: {
      word: string
      class: string
      givers: string[]
      receivers: string[]
      via: string[]
      goods: string
      polarity: string
      negation: string
      speakers: string[]
      reason: string
    }[]
    /** Whom the context was taken to mean where the sentence leaves an end out, or the likeliest one not taken. */
    meant: { word: string; end: string; party: string; weight: number; taken: boolean }[]
    claims: { id: string; title: string }[]
    /** Why there is no claim; empty where there is one. */
    reason: string
  }[]
}
