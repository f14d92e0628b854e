import type { ClaimRow, Route } from '../api/types'
import { arcKey, arcsOf, LINES, type Arc } from './arcs'

/**
 * The arcs of routes: those of their legs alone, not of all the legs that
 * their claims have. A leg whose claims are all of one line has the server's
 * count of origins.
 */
export function arcsOfRoutes(routes: Route[]): Arc[] {
  const found = new Map<string, Arc>()
  for (const leg of routes.flatMap((route) => route.legs)) {
    const arcs = arcsOf(leg.claims.edges.map((edge) => edge.node)).filter(
      (arc) => within(arc.from, leg.from) && within(arc.to, leg.to),
    )
    for (const arc of arcs) {
      if (found.has(arc.key)) continue
      found.set(arc.key, arcs.length === 1 ? { ...arc, origins: leg.originCount } : arc)
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function within(party: { id: string; partOf?: { id: string } | null }, whole: { id: string }): boolean {
  return party.id === whole.id || party.partOf?.id === whole.id
}

/** The keys of the arcs that a route runs along. */
export function keysOfRoute(route: Route): Set<string> {
  return new Set(route.legs.flatMap((leg) => LINES.map((line) => arcKey(leg.from.id, leg.to.id, line))))
}

/** The claims of routes, each once. */
export function claimsOfRoutes(routes: Route[]): ClaimRow[] {
  const claims = new Map<string, ClaimRow>()
  for (const leg of routes.flatMap((route) => route.legs)) {
    for (const edge of leg.claims.edges) claims.set(edge.node.id, edge.node)
  }
  return [...claims.values()]
}
