import { zoomBox } from '../panel/zoom'
import type { Camera } from './camera'
import type { Spot } from './layout'

export interface Label {
  spot: Spot
  text: string
  x: number
  y: number
}

const MOST = 90
const LINE = 15

/**
 * The names that fit beside their spots without touching one another, another
 * spot or the edge, the most connected party first. Widths come from `measure`, in pixels.
 */
export function labels(spots: Spot[], camera: Camera, width: number, height: number, measure: (text: string) => number): Label[] {
  const screen = (spot: Spot): [number, number] => [spot.x * camera.scale + camera.x, spot.y * camera.scale + camera.y]
  const taken = [...spots.map((spot) => boxAround(...screen(spot))), zoomBox(width)]
  const found: Label[] = []
  for (const spot of spots) {
    if (found.length >= MOST) break
    const [x, y] = screen(spot)
    if (x < 0 || y < 0 || x > width || y > height) continue
    const text = shorten(spot.party.name)
    const long = measure(text)
    for (const [lx, ly] of positions(x, y, long)) {
      const box = { x0: lx - 3, x1: lx + long + 3, y0: ly - LINE + 2, y1: ly + 4 }
      if (box.x0 < 0 || box.x1 > width || box.y0 < 0 || box.y1 > height) continue
      if (taken.some((other) => box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1)) continue
      taken.push(box)
      found.push({ spot, text, x: lx, y: ly })
      break
    }
  }
  return found
}

function boxAround(x: number, y: number): { x0: number; y0: number; x1: number; y1: number } {
  return { x0: x - 3, x1: x + 3, y0: y - 3, y1: y + 3 }
}

function positions(x: number, y: number, long: number): [number, number][] {
  return [
    [x + 8, y + 4], [x - 8 - long, y + 4], [x - long / 2, y - 9], [x - long / 2, y + 19],
  ]
}

function shorten(name: string): string {
  const letters = [...name]
  return letters.length > 28 ? `${letters.slice(0, 27).join('')}…` : name
}
