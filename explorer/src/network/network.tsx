import { useEffect, useRef, useState } from 'preact/hooks'
import type { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import { NodeCircleProgram } from 'sigma/rendering'
import type { Settings } from 'sigma/settings'
import type { CameraState } from 'sigma/types'
import { address, go } from '../address/current'
import { theme } from '../address/theme'
import { GROUNDS, type Ground } from '../map/colours'
import { arcs, chosenRoute } from '../model/drawn'
import { keysOfRoute } from '../model/material'
import { Zoom } from '../panel/zoom'
import { offer } from '../picture/offer'
import { graphOf } from './graph'
import { Labels } from './label'
import { LaneProgram } from './lane'
import { networkPicture } from './picture'
import { RingProgram } from './ring'
import { ShiftedSigma } from './shift'
import { listen, showAll, zoomBy } from './steer'

/** The parties and legs as a network, drawn by WebGL. */
export default function Network() {
  const frame = useRef<HTMLDivElement>(null)
  const shown = useRef<Sigma | null>(null)
  const left = useRef<{ arcs: unknown; camera: CameraState } | null>(null)
  const [missing, setMissing] = useState(false)
  const [tip, setTip] = useState('')
  const standing = chosenRoute.value

  useEffect(() => {
    const drawn = arcs.value
    const graph = graphOf(drawn, theme.value, address.value.leg, standing && keysOfRoute(standing))
    const renderer = webgl()
    setMissing(!renderer)
    if (!renderer) return
    // The reader who chooses a leg stays where he is.
    const camera = left.current?.arcs === drawn ? left.current.camera : null
    const sigma = draw(graph, frame.current!, { emulated: EMULATED.test(renderer), camera, setTip })
    shown.current = sigma
    const withdraw = offer(async () => networkPicture(graph, sigma, theme.value))
    const deaf = listen(frame.current!, sigma)
    return () => {
      withdraw()
      deaf()
      left.current = { arcs: drawn, camera: sigma.getCamera().getState() }
      shown.current = null
      sigma.kill()
    }
  }, [arcs.value, theme.value, address.value.leg, standing])

  const on = (act: (sigma: Sigma) => void) => () => shown.current && act(shown.current)
  return (
    <div class="network">
      <div class="network-frame" ref={frame} tabIndex={0} role="application"
        aria-label="Network of parties and legs. Arrow keys move it, plus and minus zoom, 0 shows all. The list of legs beside it holds the same." />
      {missing && <div class="over"><p class="empty">This view needs WebGL, which the browser does not offer. The map and the flow do not need it.</p></div>}
      {!missing && <Zoom closer={on((sigma) => zoomBy(sigma, 1.6))} farther={on((sigma) => zoomBy(sigma, 1 / 1.6))} all={on(showAll)} />}
      {tip && <p class="tip fixed">{tip}</p>}
    </div>
  )
}

// What draws WebGL on a processor, for want of a graphics card.
const EMULATED = /swiftshader|llvmpipe|software|basic render/i

/** The name of what draws WebGL; null where there is none. */
function webgl(): string | null {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) return null
  const named = context.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(context.getParameter(named?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER))
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return renderer || 'unknown'
}

interface Drawing {
  emulated: boolean
  camera: CameraState | null
  setTip: (text: string) => void
}

function draw(graph: MultiDirectedGraph, element: HTMLElement, { emulated, camera, setTip }: Drawing): Sigma {
  const ground = GROUNDS[theme.value]
  // Sigma draws its first frame before it can be asked where that puts nodes.
  let drawn: Sigma | null = null
  const labels = new Labels(ground.sea, () => (drawn ? graph.mapNodes((_, { x, y, size }) => ({ ...drawn!.graphToViewport({ x, y }), size })) : []))
  const settings = settingsOf(ground, labels)
  const sigma = emulated ? new ShiftedSigma(graph, element, settings, ground.sea) : new Sigma(graph, element, settings)
  drawn = sigma
  sigma.on('beforeRender', () => labels.begin())
  if (camera) sigma.getCamera().setState(camera)
  sigma.refresh()
  sigma.on('clickEdge', ({ edge }) => go({ leg: edge, claim: null }))
  const tell = (text: string) => setTip(sigma instanceof ShiftedSigma && sigma.moved ? '' : text)
  sigma.on('enterEdge', ({ edge }) => tell(graph.getEdgeAttribute(edge, 'label')))
  sigma.on('leaveEdge', () => tell(''))
  sigma.on('enterNode', ({ node }) => tell(graph.getNodeAttribute(node, 'label')))
  sigma.on('leaveNode', () => tell(''))
  Object.assign(element, { sigma })
  return sigma
}

function settingsOf(ground: Ground, labels: Labels): Partial<Settings> {
  return {
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
    stagePadding: 48,
    defaultDrawNodeLabel: labels.draw,
    defaultDrawNodeHover: () => {},
    minCameraRatio: 0.05,
    maxCameraRatio: 4,
  }
}
