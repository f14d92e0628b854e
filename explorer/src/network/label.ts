import { zoomBox } from '../panel/zoom'
import type { Settings } from 'sigma/settings'
import type { NodeDisplayData, PartialButFor } from 'sigma/types'

interface Box {
  x0: number
  y0: number
  x1: number
  y1: number
}

type Node = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>

/**
 * Draws names beside their nodes, on a halo, each where it touches no other
 * and no edge; one that fits nowhere is left out until the reader comes closer.
 */
export class Labels {
  private taken: Box[] | null = null

  /** Takes the halo's colour, and what tells where the nodes lie, which no name may cover. */
  constructor(
    private readonly halo: string,
    private readonly nodes: () => { x: number; y: number; size: number }[],
  ) {}

  /** Begins a frame; where the nodes lie is not known until its first name is drawn. */
  begin(): void {
    this.taken = null
  }

  readonly draw = (context: CanvasRenderingContext2D, node: Node, settings: Settings): void => {
    if (!node.label) return
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`
    const long = context.measureText(node.label).width
    const tall = settings.labelSize
    const away = node.size + 4
    const places: [number, number][] = [
      [node.x + away, node.y + tall / 3], [node.x - away - long, node.y + tall / 3],
      [node.x - long / 2, node.y - away], [node.x - long / 2, node.y + away + tall * 0.8],
    ]
    const { clientWidth: width, clientHeight: height } = context.canvas
    const taken = (this.taken ??= [...this.nodes().map(({ x, y, size }) => ({ x0: x - size, y0: y - size, x1: x + size, y1: y + size })), zoomBox(width)])
    for (const [x, y] of places) {
      const box = { x0: x - 2, y0: y - tall, x1: x + long + 2, y1: y + 3 }
      if (box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height) continue
      if (taken.some((other) => box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1)) continue
      taken.push(box)
      context.lineJoin = 'round'
      context.lineWidth = 4
      context.strokeStyle = this.halo
      context.strokeText(node.label, x, y)
      context.fillStyle = settings.labelColor.color ?? '#000'
      context.fillText(node.label, x, y)
      return
    }
  }
}
