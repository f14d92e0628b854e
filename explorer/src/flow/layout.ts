import { sankey, sankeyJustify, type SankeyGraph } from 'd3-sankey'
import type { Party, Route, RouteBasis } from '../api/types'
import type { Arc, Line } from '../model/arcs'

export interface FlowNode {
  id: string
  /** Null where a leg only passes a column that longer routes stop in. */
  party: Party | null
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
 * which routes reach it, so that there are no cycles; the last leg of a short
 * route passes the columns left without a stop, so that it crosses nobody; a
 * leg of which several kinds of things are said is one ribbon for each. The width of a route is the
 * number of its origins, at least one.
 */
export function flowOf(routes: Route[], arcs: Arc[], width: number, height: number): Flow | null {
  const nodes = new Map<string, FlowNode>()
  const links = new Map<string, FlowLink>()
  const columns = Math.max(0, ...routes.map((route) => route.parties.length - 1))
  for (const route of routes) {
    const last = route.parties.length - 1
    const stops = route.parties.map((party, step) => ({ id: step === 0 ? 'first' : step === last ? 'last' : `${party.id}@${step}`, party }))
    const passed = Array.from({ length: columns - last }, (_, index) => ({ id: `${stops[last - 1]!.id}…${last + index}`, party: null }))
    for (const node of [...stops, ...passed]) nodes.set(node.id, node)
    for (let step = 0; step < last; step++) {
      const via = step === last - 1 ? passed : []
      const ids = [stops[step]!, ...via, stops[step + 1]!].map((node) => node.id)
      for (let hop = 0; hop + 1 < ids.length; hop++) addLeg(links, route, step, ids[hop]!, ids[hop + 1]!, arcs)
    }
  }
  if (!links.size) return null
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId((node) => node.id)
    .nodeAlign(sankeyJustify)
    .nodeWidth(12)
    .nodePadding(Math.max(10, Math.min(40, height / (nodes.size + 1))))
    .extent([[8, 26], [width - 8, height - 14]])
  return layout({ nodes: [...nodes.values()].map((node) => ({ ...node })), links: [...links.values()] })
}

function addLeg(links: Map<string, FlowLink>, route: Route, step: number, source: string, target: string, arcs: Arc[]): void {
  const leg = route.legs[step]
  if (!leg) return
  const said = arcs.filter((arc) => arc.from.id === leg.from.id && arc.to.id === leg.to.id && arc.line !== 'NEGATED')
  const total = said.reduce((sum, arc) => sum + arc.claims.length, 0)
  for (const arc of said) {
    const id = `${source}>${target}>${arc.line}>${route.basis}`
    const value = (weight(route) * arc.claims.length) / total
    const link = links.get(id)
    if (!link) links.set(id, { source, target, value, line: arc.line, basis: route.basis, key: arc.key, routes: [route.id] })
    else {
      link.value += value
      link.routes.push(route.id)
    }
  }
}

function weight(route: Route): number {
  return Math.max(1, route.corroboration ?? route.weakestLeg)
}

/** The middle line of a ribbon, as an SVG path; one that only passes a column fills it. */
export function ribbon(link: Flow['links'][number]): string {
  const [source, target] = [link.source, link.target] as unknown as Flow['nodes']
  const x0 = source!.party ? source!.x1! : source!.x0!
  const x1 = target!.x0!
  const middle = (x0 + x1) / 2
  return `M${x0},${link.y0}C${middle},${link.y0} ${middle},${link.y1} ${x1},${link.y1}`
}
