import type { MultiDirectedGraph } from 'graphology'
import type Sigma from 'sigma'
import type { Theme } from '../address/theme'
import { GROUNDS } from '../map/colours'
import type { Picture } from '../picture/offer'
import { element, escapeXML, frame } from '../picture/svg'

/** The network as it stands on the screen, as an SVG picture. */
export function networkPicture(graph: MultiDirectedGraph, sigma: Sigma, theme: Theme): Picture {
  const ground = GROUNDS[theme]
  const { width, height } = sigma.getDimensions()
  const at = (id: string) => sigma.graphToViewport({ x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') })
  const edges = graph.mapEdges((_, { lane, size, color, dash, reach, label }, source, target) => {
    const [from, to] = [at(source), at(target)]
    const long = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const side = lane * 7 + 2.5
    const [ox, oy] = [((to.y - from.y) / long) * side, (-(to.x - from.x) / long) * side]
    return element('line', {
      x1: from.x + ox, y1: from.y + oy, x2: from.x + (to.x - from.x) * reach + ox, y2: from.y + (to.y - from.y) * reach + oy,
      stroke: color, 'stroke-width': size, 'stroke-dasharray': dash[1] ? (dash[2] ? [...dash, dash[1]] : dash.slice(0, 2)).join(' ') : null,
    }, element('title', {}, escapeXML(label)))
  })
  const nodes = graph.mapNodes((id, { size, color, label, type }) => {
    const { x, y } = at(id)
    const ring = type === 'unnamed' ? { stroke: ground.spot, 'stroke-dasharray': '2.5 2' } : { stroke: null, 'stroke-dasharray': null }
    return element('circle', { cx: x, cy: y, r: size, fill: color, ...ring }) +
      element('text', { x: x + size + 4, y: y + 4, fill: ground.ink, 'font-weight': 600 }, escapeXML(label))
  })
  return frame([...edges, ...nodes].join(''), width, height, theme, window.location.href)
}
