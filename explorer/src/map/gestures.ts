import { pan, zoom, type Camera } from './camera'

interface Hands {
  camera: () => Camera
  /** The scale at which all of the map is seen. */
  least: () => number
  move: (camera: Camera) => void
  home: () => void
  hover: (x: number, y: number) => void
  leave: () => void
  click: (x: number, y: number) => void
}

const STEP = 60
const STILL = 4

/**
 * Pointer, wheel and keyboard on a map: drag or arrow keys pan, wheel, pinch
 * or + and - zoom, 0 shows all. Returns what takes the listeners off again.
 */
export function listen(element: HTMLElement, hands: Hands): () => void {
  const down = new Map<number, { x: number; y: number }>()
  let moved = 0
  const stop = new AbortController()
  const on = <K extends keyof HTMLElementEventMap>(name: K, handle: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(name, handle, { signal: stop.signal, passive: false })
  const at = (event: MouseEvent) => {
    const box = element.getBoundingClientRect()
    return { x: event.clientX - box.left, y: event.clientY - box.top }
  }

  on('pointerdown', (event) => {
    if (event.button !== 0) return
    element.setPointerCapture(event.pointerId)
    if (!down.size) moved = 0
    down.set(event.pointerId, at(event))
  })
  on('pointermove', (event) => {
    const before = down.get(event.pointerId)
    const now = at(event)
    if (!before) return hands.hover(now.x, now.y)
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    moved += Math.hypot(now.x - before.x, now.y - before.y)
    down.set(event.pointerId, now)
    if (!other) return hands.move(pan(hands.camera(), now.x - before.x, now.y - before.y))
    const factor = Math.hypot(now.x - other.x, now.y - other.y) / (Math.hypot(before.x - other.x, before.y - other.y) || 1)
    hands.move(zoom(hands.camera(), factor, (now.x + other.x) / 2, (now.y + other.y) / 2, hands.least()))
  })
  on('pointerup', (event) => {
    const point = at(event)
    if (down.delete(event.pointerId) && !down.size && moved < STILL) hands.click(point.x, point.y)
  })
  on('pointercancel', (event) => void down.delete(event.pointerId))
  on('pointerleave', () => hands.leave())
  on('wheel', (event) => {
    event.preventDefault()
    const point = at(event)
    hands.move(zoom(hands.camera(), Math.exp(-event.deltaY * 0.0018), point.x, point.y, hands.least()))
  })
  on('keydown', (event) => {
    const change = keyed(event.key, hands, element)
    if (!change) return
    event.preventDefault()
    change()
  })
  return () => stop.abort()
}

function keyed(key: string, hands: Hands, element: HTMLElement): (() => void) | null {
  const camera = hands.camera()
  const [x, y] = [element.clientWidth / 2, element.clientHeight / 2]
  const shift = (dx: number, dy: number) => () => hands.move(pan(camera, dx, dy))
  const scale = (factor: number) => () => hands.move(zoom(camera, factor, x, y, hands.least()))
  const keys: Record<string, () => void> = {
    ArrowLeft: shift(STEP, 0), ArrowRight: shift(-STEP, 0), ArrowUp: shift(0, STEP), ArrowDown: shift(0, -STEP),
    '+': scale(1.4), '=': scale(1.4), '-': scale(1 / 1.4), '0': hands.home,
  }
  return keys[key] ?? null
}
