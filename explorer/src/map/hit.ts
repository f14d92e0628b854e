import type { Camera } from './camera'
import { pointAt, reach, type Curve, type Layout, type Spot } from './layout'

const STEPS = 18
const NEAR = 7

/** What lies at a point of the screen: a party before an arc, null where nothing is within a few pixels. */
export function hit(layout: Layout, camera: Camera, x: number, y: number): { spot: Spot } | { curve: Curve } | null {
  const [mx, my] = [(x - camera.x) / camera.scale, (y - camera.y) / camera.scale]
  const near = NEAR / camera.scale
  const spot = layout.spots.find((candidate) => Math.hypot(candidate.x - mx, candidate.y - my) < near)
  if (spot) return { spot }
  let best: Curve | null = null
  let least = near
  for (const curve of layout.curves) {
    if (!mayTouch(curve, mx, my, near)) continue
    const distance = distanceTo(curve, mx, my)
    if (distance < least) {
      least = distance
      best = curve
    }
  }
  return best ? { curve: best } : null
}

function mayTouch(curve: Curve, x: number, y: number, near: number): boolean {
  return (
    x > Math.min(curve.from.x, curve.to.x, curve.cx) - near && x < Math.max(curve.from.x, curve.to.x, curve.cx) + near &&
    y > Math.min(curve.from.y, curve.to.y, curve.cy) - near && y < Math.max(curve.from.y, curve.to.y, curve.cy) + near
  )
}

function distanceTo(curve: Curve, x: number, y: number): number {
  let least = Infinity
  let [px, py] = pointAt(curve, 0)
  for (let step = 1; step <= STEPS; step++) {
    const [qx, qy] = pointAt(curve, (step / STEPS) * reach(curve))
    least = Math.min(least, toSegment(x, y, px, py, qx, qy))
    px = qx
    py = qy
  }
  return least
}

function toSegment(x: number, y: number, px: number, py: number, qx: number, qy: number): number {
  const [dx, dy] = [qx - px, qy - py]
  const t = Math.max(0, Math.min(1, ((x - px) * dx + (y - py) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - px - t * dx, y - py - t * dy)
}
