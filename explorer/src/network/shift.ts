import type { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Settings } from 'sigma/settings'
import type { CameraState, Coordinates } from 'sigma/types'

// How long the camera must rest, in ms, before the network is drawn anew.
const REST = 120

/**
 * A Sigma for machines on which a drawing takes longer than a frame. It shows
 * one picture of all its layers, for each layer costs such a machine about as
 * much as the rest of the page; while the camera moves, only the picture is
 * moved, and when the camera rests all is drawn anew. What comes into view is
 * empty until then.
 */
export class ShiftedSigma extends Sigma {
  private drawn: CameraState | null = null
  private rest = 0
  private readonly picture: CanvasRenderingContext2D

  constructor(graph: MultiDirectedGraph, container: HTMLElement, settings: Partial<Settings>, private readonly ground: string) {
    super(graph, container, settings)
    this.picture = this.createCanvas('picture', { beforeLayer: 'mouse' }).getContext('2d', { alpha: false })!
    container.classList.add('still')
    this.on('afterRender', () => this.settle())
    this.on('kill', () => clearTimeout(this.rest))
    // What lies under the pointer is looked up in the picture as it was drawn.
    this.getCanvases().mouse!.addEventListener('pointerdown', () => this.moved && this.draw())
  }

  /** The picture on the screen was drawn for another camera. */
  get moved(): boolean {
    return Boolean(this.drawn) && !this.getCamera().hasState(this.drawn!)
  }

  /** Sigma asks for every drawing here, with the camera's move as the commonest reason. */
  override scheduleRender(): this {
    if (!this.drawn || !this.moved) return super.scheduleRender()
    this.picture.canvas.style.transform = between(this, this.drawn, this.getCamera().getState())
    clearTimeout(this.rest)
    this.rest = window.setTimeout(() => super.scheduleRender(), REST)
    return this
  }

  /** Draws at once; nothing has changed but the camera. */
  private draw(): void {
    this.refresh({ partialGraph: { nodes: [], edges: [] }, skipIndexation: true })
  }

  /** Takes the picture of what was drawn. */
  private settle(): void {
    clearTimeout(this.rest)
    this.drawn = this.getCamera().getState()
    const { edges, nodes, labels } = this.getCanvases()
    const { canvas } = this.picture
    Object.assign(canvas, { width: edges!.width, height: edges!.height })
    this.picture.fillStyle = this.ground
    this.picture.fillRect(0, 0, canvas.width, canvas.height)
    for (const layer of [edges, nodes, labels]) this.picture.drawImage(layer!, 0, 0)
    canvas.style.transform = ''
  }
}

/** What moves, scales and turns a picture drawn for one camera to where another sees it, for CSS. */
function between(sigma: Sigma, then: CameraState, now: CameraState): string {
  const at = (point: Coordinates, cameraState: CameraState) => sigma.framedGraphToViewport(point, { cameraState })
  const [origin, aside] = [{ x: 0, y: 0 }, { x: 1, y: 0 }]
  const [from, to] = [at(origin, then), at(origin, now)]
  const [fromAside, toAside] = [at(aside, then), at(aside, now)]
  const [ux, uy, vx, vy] = [fromAside.x - from.x, fromAside.y - from.y, toAside.x - to.x, toAside.y - to.y]
  const square = ux * ux + uy * uy
  const cos = (ux * vx + uy * vy) / square
  const sin = (ux * vy - uy * vx) / square
  return `matrix(${cos}, ${sin}, ${-sin}, ${cos}, ${to.x - cos * from.x + sin * from.y}, ${to.y - sin * from.x - cos * from.y})`
}
