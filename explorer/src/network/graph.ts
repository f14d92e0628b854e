import { DirectedGraph, MultiDirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Theme } from '../address/theme'
import { GROUNDS } from '../map/colours'
import { partiesOf, type Arc } from '../model/arcs'
import { describeArc, STROKES, widthOf } from '../model/strokes'

/** A graph of arcs for sigma: one edge for each arc, one node for each party, laid out by force. */
export function graphOf(arcs: Arc[], theme: Theme, chosen: string | null, standing: Set<string> | null): MultiDirectedGraph {
  const graph = new MultiDirectedGraph()
  const places = positions(arcs)
  const ground = GROUNDS[theme]
  for (const party of partiesOf(arcs).values()) {
    const unnamed = party.kind === 'UNNAMED'
    graph.addNode(party.id, {
      ...places.get(party.id)!, label: party.name, color: unnamed ? ground.land : ground.spot, type: unnamed ? 'unnamed' : 'circle', size: 5,
    })
  }
  const lanes = new Map<string, number>()
  for (const arc of arcs) {
    const pair = `${arc.from.id}~${arc.to.id}`
    const lane = lanes.get(pair) ?? 0
    lanes.set(pair, lane + 1)
    const stroke = STROKES[arc.line]
    const faint = standing && !standing.has(arc.key)
    graph.addEdgeWithKey(arc.key, arc.from.id, arc.to.id, {
      lane, reach: arc.line === 'SEIZED' ? 0.7 : 1,
      size: widthOf(arc.origins) + (arc.key === chosen ? 4 : 0),
      color: faint ? stroke[theme] + '40' : stroke[theme],
      dash: [stroke.dash[0] ?? 1, stroke.dash[1] ?? 0, stroke.dash[2] ?? 0],
      label: describeArc(arc),
    })
  }
  graph.forEachNode((id) => graph.setNodeAttribute(id, 'size', 4 + Math.min(8, Math.sqrt(graph.degree(id)) * 1.3)))
  return graph
}

// Screens are broader than high, and names run along them.
const BREADTH = 1.7

type Places = Map<string, { x: number; y: number }>

const found = new WeakMap<Arc[], Places>()

function positions(arcs: Arc[]): Places {
  if (!found.has(arcs)) found.set(arcs, forced(arcs))
  return found.get(arcs)!
}

/** Where force puts parties: always the same for the same arcs. */
function forced(arcs: Arc[]): Places {
  const graph = new DirectedGraph()
  const ids = [...partiesOf(arcs).keys()].sort()
  ids.forEach((id, index) => {
    const angle = (index / ids.length) * 2 * Math.PI
    graph.addNode(id, { x: Math.cos(angle) * 10, y: Math.sin(angle) * 10 })
  })
  for (const arc of arcs) if (arc.from.id !== arc.to.id) graph.mergeEdge(arc.from.id, arc.to.id)
  if (graph.order > 1) {
    const iterations = graph.order > 400 ? 60 : 250
    forceAtlas2.assign(graph, { iterations, settings: {
        ...forceAtlas2.inferSettings(graph), strongGravityMode: true, gravity: 0.35, scalingRatio: 14, barnesHutOptimize: graph.order > 400,
      },
     })
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: (x as number) * BREADTH, y: y as number }]))
}
