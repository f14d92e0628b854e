import { useEffect, useRef, useState } from 'preact/hooks'
import type { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { NodeCircleProgram } from 'sigma/rendering'
import { address, go } from '../address/current'
import { theme } from '../address/theme'
import { GROUNDS } from '../map/colours'
import { arcs, chosenRoute } from '../model/drawn'
import { keysOfRoute } from '../model/material'
import { offer } from '../picture/offer'
import { graphOf } from './graph'
import { Labels } from './label'
import { LaneProgram } from './lane'
import { networkPicture } from './picture'
import { RingProgram } from './ring'

/** The parties and legs as a network, drawn by WebGL. */
export default function Network() {
  const frame = useRef<HTMLDivElement>(null)
  const [missing, setMissing] = useState(false)
  const [tip, setTip] = useState('')
  const standing = chosenRoute.value

  useEffect(() => {
    const graph = graphOf(arcs.value, theme.value, address.value.leg, standing && keysOfRoute(standing))
    const renderer = webgl()
    setMissing(!renderer)
    if (!renderer) return
    const sigma = draw(graph, frame.current!, EMULATED.test(renderer) && graph.size > LIVE, setTip)
    const withdraw = offer(async () => networkPicture(graph, sigma, theme.value))
    return () => {
      withdraw()
      sigma.kill()
    }
  }, [arcs.value, theme.value, address.value.leg, standing])

  return (
    <div class="network">
      <div class="network-frame" ref={frame} role="img" aria-label="Network of parties and legs; the list of legs beside it holds the same." />
      {missing && <div class="over"><p class="empty">This view needs WebGL, which the browser does not offer. The map and the flow do not need it.</p></div>}
      {tip && <p class="tip fixed">{tip}</p>}
    </div>
  )
}

// With more edges than these, a processor that stands in for a graphics card
// leaves them out while the network moves.
const LIVE = 1500

const EMULATED = /swiftshader|llvmpipe|software/i

/** The name of what draws WebGL; null where there is none. */
function webgl(): string | null {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) return null
  const named = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(context.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return renderer || 'unknown'
}

function draw(graph: MultiDirectedGraph, element: HTMLElement, hideEdgesOnMove: boolean, setTip: (text: string) => void): Sigma {
  const ground = GROUNDS[theme.value]
  // Sigma draws its first frame before it can be asked where that puts nodes.
  let drawn: Sigma | null = null
  const labels = new Labels(ground.sea, () => (drawn ? graph.mapNodes((_, { x, y, size }) => ({ ...drawn!.graphToViewport({ x, y }), size })) : []))
  const sigma = new Sigma(graph, element, {
    allowInvalidContainer: true,
    defaultEdgeType: 'lane',
    edgeProgramClasses: { lane: LaneProgram },
    nodeProgramClasses: { circle: NodeCircleProgram, unnamed: RingProgram },
    enableEdgeEvents: true,
    labelColor: { color: ground.ink },
    labelFont: 'system-ui, sans-serif',
    labelSize: 13,
    labelWeight: '600',
    labelRenderedSizeThreshold: 4,
    labelDensity: 6,
    labelGridCellSize: 70,
    hideEdgesOnMove,
    stagePadding: 48,
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: () => {},
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
  })
  drawn = sigma
  sigma.on('beforeRender', () => labels.begin())
  sigma.refresh()
  sigma.on('clickEdge', ({ edge }) => go({ leg: edge, claim: null }))
  sigma.on('enterEdge', ({ edge }) => setTip(graph.getEdgeAttribute(edge, 'label')))
  sigma.on('leaveEdge', () => setTip(''))
  sigma.on('enterNode', ({ node }) => setTip(graph.getNodeAttribute(node, 'label')))
  sigma.on('leaveNode', () => setTip(''))
  Object.assign(element, { sigma })
  return sigma
}
