import { HEIGHT, WIDTH } from './layout'

/** Where the map lies on the screen: screen = map * scale + (x, y), in CSS pixels. */
export interface Camera {
  scale: number
  x: number
  y: number
}

const CLOSEST = 40

/** The camera that shows a box of the map, or all of it. */
export function fit(width: number, height: number, box: { x0: number; y0: number; x1: number; y1: number } | null): Camera {
  const shown = box ?? { x0: 20, y0: 5, x1: WIDTH - 20, y1: HEIGHT - 40 }
  const scale = Math.min(width / (shown.x1 - shown.x0), height / (shown.y1 - shown.y0))
  return {
    scale,
    x: width / 2 - ((shown.x0 + shown.x1) / 2) * scale,
    y: height / 2 - ((shown.y0 + shown.y1) / 2) * scale,
  }
}

/** The box that holds points, with room around it and never closer than a few countries. */
export function boxOf(points: { x: number; y: number }[]): { x0: number; y0: number; x1: number; y1: number } | null {
  if (!points.length) return null
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = Math.max(14, (x1 - x0) * 0.16, (y1 - y0) * 0.16)
  const half = Math.max(45, (x1 - x0) / 2 + room)
  const tall = Math.max(32, (y1 - y0) / 2 + room)
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return { x0: mx - half, x1: mx + half, y0: my - tall, y1: my + tall }
}

/** Moves the camera by CSS pixels. */
export function pan(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx, y: camera.y + dy }
}

/** Scales around a point of the screen, within limits. */
export function zoom(camera: Camera, factor: number, atX: number, atY: number, least: number): Camera {
  const scale = Math.min(CLOSEST, Math.max(least * 0.8, camera.scale * factor))
  const ratio = scale / camera.scale
  return { scale, x: atX - (atX - camera.x) * ratio, y: atY - (atY - camera.y) * ratio }
}
