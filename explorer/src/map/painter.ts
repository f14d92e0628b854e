import { boxOf, fit, type Camera } from './camera'
import { drawArcs, drawLand, drawSpots, type Scene } from './draw'

// With more arcs than these, they are not drawn anew while the map moves.
const LIVE = 500
const REST = 250
// How far beyond the edges arcs are drawn ahead, as a part of the size.
const MARGIN = 0.2

/**
 * Paints a scene on a canvas, at most once a frame. Arcs are kept as a picture
 * of their own: while a large map moves, the picture is moved, and drawn anew
 * when the hand rests.
 */
export class Painter {
  private readonly context: CanvasRenderingContext2D
  private readonly kept = document.createElement('canvas')
  private keptCamera: Camera | null = null
  private frame = 0
  private rest = 0
  /** The camera shows all, and the hand has not moved it since. */
  private whole = true

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private scene: Scene,
  ) {
    this.context = canvas.getContext('2d', { alpha: false })!
  }

  get camera(): Camera {
    return this.scene.camera
  }

  /** The scale at which the whole map is seen. */
  get least(): number {
    return fit(this.scene.width, this.scene.height, null).scale
  }

  /** Changes the scene and paints it. */
  set(change: Partial<Scene>): void {
    this.scene = { ...this.scene, ...change }
    this.keptCamera = null
    this.ask()
  }

  /** Moves the camera as the hand wants and paints. */
  move(camera: Camera): void {
    this.whole = false
    this.shift(camera)
  }

  /** Moves the camera; the arcs of a large map come from the picture kept. */
  private shift(camera: Camera): void {
    this.scene = { ...this.scene, camera }
    if (this.scene.layout.curves.length <= LIVE) this.keptCamera = null
    else {
      clearTimeout(this.rest)
      this.rest = window.setTimeout(() => {
        this.keptCamera = null
        this.ask()
      }, REST)
    }
    this.ask()
  }

  /** Takes the canvas's size, in CSS pixels; what the hand has put in the middle stays there. */
  resize(width: number, height: number): void {
    const ratio = this.ratio
    const { camera, width: before, height: above } = this.scene
    this.canvas.width = Math.round(width * ratio)
    this.canvas.height = Math.round(height * ratio)
    this.set({ width, height, camera: { ...camera, x: camera.x + (width - before) / 2, y: camera.y + (height - above) / 2 } })
    if (this.whole) this.showAll()
  }

  /** Shows the route that stands out, else all parties of the scene, else the whole map. */
  showAll(): void {
    const { width, height, layout, standing } = this.scene
    this.whole = true
    const along = layout.curves.filter((curve) => standing?.keys.has(curve.arc.key)).flatMap((curve) => [curve.from, curve.to])
    this.shift(fit(width, height, boxOf(along.length ? along : layout.spots)))
  }

  get current(): Scene {
    return this.scene
  }

  stop(): void {
    cancelAnimationFrame(this.frame)
    clearTimeout(this.rest)
  }

  private get ratio(): number {
    return Math.min(2, window.devicePixelRatio || 1)
  }

  private ask(): void {
    if (this.frame) return
    this.frame = requestAnimationFrame(() => {
      this.frame = 0
      this.paint()
    })
  }

  private paint(): void {
    if (!this.scene.width || !this.scene.height) return
    drawLand(this.context, this.scene, this.ratio)
    if (!this.keptCamera) this.keep()
    this.lay()
    this.context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0)
    drawSpots(this.context, this.scene)
  }

  /** Draws the arcs into the picture that is kept. */
  private keep(): void {
    const { width, height, camera } = this.scene
    const ratio = this.ratio
    const [left, top] = [width * MARGIN, height * MARGIN]
    this.kept.width = Math.round((width + 2 * left) * ratio)
    this.kept.height = Math.round((height + 2 * top) * ratio)
    const context = this.kept.getContext('2d')!
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    drawArcs(context, {
      ...this.scene,
      width: width + 2 * left,
      height: height + 2 * top,
      camera: { ...camera, x: camera.x + left, y: camera.y + top },
    })
    this.keptCamera = camera
  }

  /** Lays the kept picture where the camera has gone since. */
  private lay(): void {
    const then = this.keptCamera!
    const { width, height, camera } = this.scene
    const ratio = this.ratio
    const scale = camera.scale / then.scale
    this.context.setTransform(ratio, 0, 0, ratio, 0, 0)
    this.context.drawImage(
      this.kept,
      camera.x - (then.x + width * MARGIN) * scale,
      camera.y - (then.y + height * MARGIN) * scale,
      width * (1 + 2 * MARGIN) * scale,
      height * (1 + 2 * MARGIN) * scale,
    )
  }
}
