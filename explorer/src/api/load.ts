import { CLAIM_ROWS, claimsByID, ROUTES } from './queries'
import { query } from './client'
import type { Claim, ClaimFilter, ClaimRow, Connection, Route } from './types'

const PAGE = 200
/** The most claims that one view draws. */
export const MOST_CLAIMS = 10_000
const ALIASES = 20

/**
 * Reads the claims of a filter, page by page, up to MOST_CLAIMS, and how many
 * there are in all; `progress` is called after each page. Throws RequestError.
 */
export async function loadClaims(
  filter: ClaimFilter,
  progress: (claims: ClaimRow[], total: number) => void,
  signal: AbortSignal,
): Promise<{ claims: ClaimRow[]; total: number }> {
  const claims: ClaimRow[] = []
  let total = 0
  let after: string | null = null
  do {
    const answer: { claims: Connection<ClaimRow> } = await query(CLAIM_ROWS, { filter, first: PAGE, after }, signal)
    claims.push(...answer.claims.edges.map((edge) => edge.node))
    after = answer.claims.pageInfo.hasNextPage ? answer.claims.pageInfo.endCursor : null
    total = answer.claims.totalCount ?? claims.length
    progress(claims, total)
  } while (after && claims.length < MOST_CLAIMS)
  return { claims, total }
}

export interface RouteQuestion {
  from: string
  to: string
  via: string[] | null
  maxLegs: number
  basis: string | null
  filter: ClaimFilter
}

/** The best routes between two parties. Throws RequestError. */
export async function loadRoutes(question: RouteQuestion, signal: AbortSignal): Promise<{ routes: Route[]; more: boolean }> {
  const answer = await query<{ routes: Connection<Route> }>(ROUTES, { ...question, first: 50 }, signal)
  return { routes: answer.routes.edges.map((edge) => edge.node), more: answer.routes.pageInfo.hasNextPage }
}

/** Claims with all their parts, in the order of the ids; one that is gone is left out. Throws RequestError. */
export async function loadClaimsByID(ids: string[], signal: AbortSignal): Promise<Claim[]> {
  const found: Claim[] = []
  for (let at = 0; at < ids.length; at += ALIASES) {
    const some = ids.slice(at, at + ALIASES)
    const variables = Object.fromEntries(some.map((id, index) => [`i${index}`, id]))
    const answer = await query<Record<string, Claim | null>>(claimsByID(some.length), variables, signal)
    for (let index = 0; index < some.length; index++) {
      const claim = answer[`c${index}`]
      if (claim) found.push(claim)
    }
  }
  return found
}
