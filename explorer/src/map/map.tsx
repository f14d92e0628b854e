import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { address, go } from '../address/current'
import { theme } from '../address/theme'
import { arcs, chosenRoute } from '../model/drawn'
import { keysOfRoute } from '../model/material'
import { describeArc } from '../model/strokes'
import { Zoom } from '../panel/zoom'
import { offer } from '../picture/offer'
import { fit, zoom } from './camera'
import { listen } from './gestures'
import { hit } from './hit'
import { layOut } from './layout'
import { Painter } from './painter'
import { mapPicture } from './picture'
import { world } from './world'

interface Tip {
  x: number
  y: number
  text: string
}

/** The world map with its arcs. */
export default function WorldMap() {
  const frame = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef<Painter | null>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  const layout = useMemo(() => layOut(arcs.value), [arcs.value])
  const standing = chosenRoute.value
  const scene = {
    layout, theme: theme.value, chosen: address.value.leg,
    standing: standing ? { keys: keysOfRoute(standing), chained: standing.basis === 'CHAINED' } : null,
  }

  useEffect(() => {
    const element = frame.current!
    const made = new Painter(canvas.current!, { ...scene, camera: fit(element.clientWidth, element.clientHeight, null), width: 0, height: 0, land: null })
    painter.current = made
    Object.assign(element, { painter: made })
    made.resize(element.clientWidth, element.clientHeight)
    void world().then((path) => made.set({ land: new Path2D(path) }))
    const watch = new ResizeObserver(() => {
      made.resize(element.clientWidth, element.clientHeight)
    })
    watch.observe(element)
    const deaf = listen(element, {
      camera: () => made.camera,
      least: () => made.least,
      move: (camera) => {
        setTip(null)
        made.move(camera)
      },
      home: () => made.showAll(),
      hover: (x, y) => setTip(tipAt(made, x, y)),
      leave: () => setTip(null),
      click: (x, y) => choose(made, x, y),
    })
    const withdraw = offer(async () => mapPicture(made.current, await world()))
    return () => {
      withdraw()
      deaf()
      watch.disconnect()
      made.stop()
    }
  }, [])

  useEffect(() => painter.current?.set(scene), [layout, theme.value, address.value.leg, standing])
  useEffect(() => painter.current?.showAll(), [layout, standing])

  const scale = (factor: number) => {
    const made = painter.current
    if (made) made.move(zoom(made.camera, factor, made.current.width / 2, made.current.height / 2, made.least))
  }
  return (
    <>
    <div class="map" ref={frame} tabIndex={0} role="application"
      aria-label="World map of legs. Arrow keys move it, plus and minus zoom, 0 shows all. The list of legs beside it holds the same.">
      <canvas ref={canvas} aria-hidden="true" />
      {tip && <Tooltip {...tip} />}
    </div>
    <Zoom closer={() => scale(1.6)} farther={() => scale(1 / 1.6)} all={() => painter.current?.showAll()} />
    </>
  )
}

function Tooltip({ x, y, text }: Tip) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = element.current!
    const room = box.parentElement!.clientWidth
    box.style.left = `${Math.max(8, Math.min(x + 14, room - box.offsetWidth - 8))}px`
    box.style.top = `${y > 60 ? y - box.offsetHeight - 12 : y + 18}px`
  })
  return <div class="tip" ref={element}>{text}</div>
}

function tipAt(painter: Painter, x: number, y: number): Tip | null {
  const found = hit(painter.current.layout, painter.camera, x, y)
  if (!found) return null
  return { x, y, text: 'spot' in found ? found.spot.party.name : describeArc(found.curve.arc) }
}

function choose(painter: Painter, x: number, y: number): void {
  const found = hit(painter.current.layout, painter.camera, x, y)
  if (found && 'curve' in found) go({ leg: found.curve.arc.key, claim: null })
  else if (!found && address.value.leg) go({ leg: null, claim: null })
}
