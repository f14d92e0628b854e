import type Sigma from 'sigma'

// A step of an arrow key, in CSS pixels.
const STEP = 60

/** Arrow keys move the network, + and - zoom, 0 shows all. Returns what takes the listener off again. */
export function listen(element: HTMLElement, sigma: Sigma): () => void {
  const keys: Record<string, () => void> = {
    ArrowLeft: () => moveBy(sigma, STEP, 0), ArrowRight: () => moveBy(sigma, -STEP, 0),
    ArrowUp: () => moveBy(sigma, 0, STEP), ArrowDown: () => moveBy(sigma, 0, -STEP),
    '+': () => zoomBy(sigma, 1.4), '=': () => zoomBy(sigma, 1.4), '-': () => zoomBy(sigma, 1 / 1.4), '0': () => showAll(sigma),
  }
  const press = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? null : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  element.addEventListener('keydown', press)
  return () => element.removeEventListener('keydown', press)
}

function moveBy(sigma: Sigma, dx: number, dy: number): void {
  const [from, to] = [sigma.viewportToFramedGraph({ x: 0, y: 0 }), sigma.viewportToFramedGraph({ x: dx, y: dy })]
  sigma.getCamera().updateState(({ x, y }) => ({ x: x + from.x - to.x, y: y + from.y - to.y }))
}

/** Brings the middle of the network closer; a factor below 1 takes it away. */
export function zoomBy(sigma: Sigma, factor: number): void {
  void sigma.getCamera().animatedZoom({ factor, duration: 150 })
}

export function showAll(sigma: Sigma): void {
  void sigma.getCamera().animatedReset({ duration: 150 })
}
