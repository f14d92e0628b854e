import { sankey, sankeyJustify, sankeyLinkHorizontal, type SankeyGraph } from 'd3-sankey'
import type { Party, Route, RouteBasis } from '../api/types'
import type { Arc, Line } from '../model/arcs'

export interface FlowNode {
  id: string
  party: Party
}

export interface FlowLink {
  source: string
  target: string
  value: number
  line: Line
  basis: RouteBasis
  key: string
  routes: string[]
}

export type Flow = SankeyGraph<FlowNode, FlowLink>

/**
 * Lays routes out as a Sankey diagram. A party stands once for each step at
 * which routes reach it, so that there are no cycles; a leg of which several
 * kinds of things are said is one ribbon for each. The width of a route is the
 * number of its origins, at least one.
 */
export function flowOf(routes: Route[], arcs: Arc[], width: number, height: number): Flow | null {
  const nodes = new Map<string, FlowNode>()
  const links = new Map<string, FlowLink>()
  for (const route of routes) {
    const last = route.parties.length - 1
    const ids = route.parties.map((party, step) => (step === 0 ? 'first' : step === last ? 'last' : `${party.id}@${step}`))
    route.parties.forEach((party, step) => nodes.set(ids[step]!, { id: ids[step]!, party }))
    for (let step = 0; step < last; step++) addLeg(links, route, ids, step, arcs)
  }
  if (!links.size) return null
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(12)
    .nodePadding(Math.max(10, Math.min(40, height / (nodes.size + 1))))
    .extent([[8, 14], [width - 8, height - 14]])
  return layout({ nodes: [...nodes.values()].map((node) => ({ ...node })), links: [...links.values()] })
}

function addLeg(links: Map<string, FlowLink>, route: Route, ids: string[], step: number, arcs: Arc[]): void {
  const leg = route.legs[step]
  if (!leg) return
  const said = arcs.filter((arc) => arc.from.id === leg.from.id && arc.to.id === leg.to.id && arc.line !== 'NEGATED')
  const total = said.reduce((sum, arc) => sum + arc.claims.length, 0)
  for (const arc of said) {
    const id = `${ids[step]}>${ids[step + 1]}>${arc.line}>${route.basis}`
    const value = (weight(route) * arc.claims.length) / total
    const link = links.get(id)
    if (!link) links.set(id, { source: ids[step]!, target: ids[step + 1]!, value, line: arc.line, basis: route.basis, key: arc.key, routes: [route.id] })
    else {
      link.value += value
      link.routes.push(route.id)
    }
  }
}

function weight(route: Route): number {
  return Math.max(1, route.corroboration ?? route.weakestLeg)
}

/** The middle line of a ribbon, as an SVG path. */
export const ribbon = sankeyLinkHorizontal<FlowNode, FlowLink>()
