import type { Theme } from '../address/theme'
import { isReviewed, LINES, type Line } from '../model/arcs'
import { STROKES } from '../model/strokes'
import type { Camera } from './camera'
import { GROUNDS } from './colours'
import { labels } from './labels'
import { angleAt, pointAt, reach, type Curve, type Layout, type Spot } from './layout'

export interface Scene {
  layout: Layout
  camera: Camera
  width: number
  height: number
  theme: Theme
  land: Path2D | null
  /** The key of the arc that is open, and those of the route that stands out. */
  chosen: string | null
  standing: { keys: Set<string>; chained: boolean } | null
}

// Beyond this many arcs, heads and marks would only be noise.
const FEW = 900

/** Draws sea and land. */
export function drawLand(context: CanvasRenderingContext2D, scene: Scene, ratio: number): void {
  const ground = GROUNDS[scene.theme]
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.fillStyle = ground.sea
  context.fillRect(0, 0, scene.width, scene.height)
  if (!scene.land) return
  const { scale, x, y } = scene.camera
  context.setTransform(scale * ratio, 0, 0, scale * ratio, x * ratio, y * ratio)
  context.fillStyle = ground.land
  context.strokeStyle = ground.border
  context.lineWidth = 0.7 / scale
  context.fill(scene.land)
  context.stroke(scene.land)
}

/** Draws arcs, one path for each look, on a context whose units are CSS pixels. */
export function drawArcs(context: CanvasRenderingContext2D, scene: Scene): void {
  const seen = scene.layout.curves.filter((curve) => inSight(curve, scene))
  drawHalos(context, scene, seen)
  const few = seen.length <= FEW
  context.lineCap = 'butt'
  context.globalAlpha = scene.standing ? 0.25 : few ? 0.92 : 0.6
  drawGroups(context, scene, scene.standing ? seen.filter((curve) => !scene.standing!.keys.has(curve.arc.key)) : seen)
  context.globalAlpha = 1
  if (scene.standing) drawGroups(context, scene, seen.filter((curve) => scene.standing!.keys.has(curve.arc.key)))
  if (!few) return
  for (const curve of seen) {
    context.globalAlpha = scene.standing && !scene.standing.keys.has(curve.arc.key) ? 0.25 : 1
    drawMarks(context, scene, curve)
  }
  context.globalAlpha = 1
}

function drawGroups(context: CanvasRenderingContext2D, scene: Scene, curves: Curve[]): void {
  for (const line of LINES) {
    const widths = Map.groupBy(curves.filter((curve) => curve.arc.line === line), (curve) => Math.round(curve.width * 2) / 2)
    for (const [width, group] of widths) {
      context.beginPath()
      for (const curve of group) trace(context, curve, scene.camera)
      context.strokeStyle = STROKES[line][scene.theme]
      context.lineWidth = width
      context.setLineDash(STROKES[line].dash)
      context.stroke()
    }
  }
  context.setLineDash([])
}

function drawHalos(context: CanvasRenderingContext2D, scene: Scene, curves: Curve[]): void {
  const halo = (curve: Curve, dash: number[]) => {
    context.beginPath()
    trace(context, curve, scene.camera)
    context.strokeStyle = GROUNDS[scene.theme].chosen
    context.lineWidth = curve.width + 9
    context.setLineDash(dash)
    context.stroke()
  }
  for (const curve of curves) {
    if (curve.arc.key === scene.chosen) halo(curve, [])
    else if (scene.standing?.keys.has(curve.arc.key)) halo(curve, scene.standing.chained ? [9, 6] : [])
  }
  context.setLineDash([])
}

function trace(context: CanvasRenderingContext2D, curve: Curve, { scale, x, y }: Camera): void {
  const t = reach(curve)
  // The first part of a quadratic curve is one itself, with this control point.
  const [cx, cy] = [curve.from.x + (curve.cx - curve.from.x) * t, curve.from.y + (curve.cy - curve.from.y) * t]
  const [ex, ey] = pointAt(curve, t)
  context.moveTo(curve.from.x * scale + x, curve.from.y * scale + y)
  context.quadraticCurveTo(cx * scale + x, cy * scale + y, ex * scale + x, ey * scale + y)
}

function inSight(curve: Curve, scene: Scene): boolean {
  const { scale, x, y } = scene.camera
  const [x0, x1] = [Math.min(curve.from.x, curve.to.x, curve.cx) * scale + x, Math.max(curve.from.x, curve.to.x, curve.cx) * scale + x]
  const [y0, y1] = [Math.min(curve.from.y, curve.to.y, curve.cy) * scale + y, Math.max(curve.from.y, curve.to.y, curve.cy) * scale + y]
  return x1 > 0 && y1 > 0 && x0 < scene.width && y0 < scene.height
}

/** The arrowhead, or the bar of a cargo that never arrived, and the mark in the middle. */
function drawMarks(context: CanvasRenderingContext2D, scene: Scene, curve: Curve): void {
  const { scale, x, y } = scene.camera
  const length = Math.hypot(curve.to.x - curve.from.x, curve.to.y - curve.from.y) * scale
  if (length < 14) return
  const colour = STROKES[curve.arc.line][scene.theme]
  const stop = curve.arc.line === 'SEIZED' ? 0.7 : Math.max(0.5, 1 - 6 / length)
  const [ex, ey] = pointAt(curve, stop)
  drawEnd(context, ex * scale + x, ey * scale + y, angleAt(curve, stop), curve.arc.line, colour, curve.width)
  if (length < 46) return
  const [mx, my] = pointAt(curve, 0.42)
  drawMiddle(context, mx * scale + x, my * scale + y, curve, colour, GROUNDS[scene.theme].sea)
}

function drawEnd(context: CanvasRenderingContext2D, x: number, y: number, angle: number, line: Line, colour: string, width: number): void {
  context.save()
  context.translate(x, y)
  context.rotate(angle)
  context.fillStyle = colour
  if (line === 'SEIZED') context.fillRect(-1.5, -8, 3, 16)
  else {
    const size = 6 + width * 0.9
    context.beginPath()
    context.moveTo(0, 0)
    context.lineTo(-size, -size * 0.45)
    context.lineTo(-size, size * 0.45)
    context.fill()
  }
  context.restore()
}

/** A disc (machine-read) or square (reviewed), hollow where no text dates the transfer, crossed where it is disputed. */
function drawMiddle(context: CanvasRenderingContext2D, x: number, y: number, curve: Curve, colour: string, ground: string): void {
  const size = 3.2 + curve.width * 0.25
  context.beginPath()
  if (curve.arc.claims.some(isReviewed)) context.rect(x - size, y - size, 2 * size, 2 * size)
  else context.arc(x, y, size, 0, 2 * Math.PI)
  context.fillStyle = curve.arc.stated ? colour : ground
  context.strokeStyle = colour
  context.lineWidth = 1.5
  context.fill()
  context.stroke()
  if (!curve.arc.disputed) return
  const long = size + 4
  context.beginPath()
  context.moveTo(x - long, y + long)
  context.lineTo(x + long, y - long)
  context.moveTo(x - long, y - long)
  context.lineTo(x + long, y + long)
  context.lineWidth = 1.8
  context.stroke()
}

/** Draws parties and the names that fit. */
export function drawSpots(context: CanvasRenderingContext2D, scene: Scene): void {
  const ground = GROUNDS[scene.theme]
  const { scale, x, y } = scene.camera
  for (const spot of scene.layout.spots) drawSpot(context, spot, spot.x * scale + x, spot.y * scale + y, scene)
  context.font = '600 12px system-ui, sans-serif'
  context.lineJoin = 'round'
  for (const label of labels(scene.layout.spots, scene.camera, scene.width, scene.height, (text) => context.measureText(text).width)) {
    context.strokeStyle = ground.halo
    context.lineWidth = 3.5
    context.strokeText(label.text, label.x, label.y)
    context.fillStyle = ground.ink
    context.fillText(label.text, label.x, label.y)
  }
}

function drawSpot(context: CanvasRenderingContext2D, spot: Spot, x: number, y: number, scene: Scene): void {
  const ground = GROUNDS[scene.theme]
  const unnamed = spot.party.kind === 'UNNAMED'
  context.beginPath()
  if (spot.party.kind === 'STATE' || unnamed) context.arc(x, y, unnamed ? 5 : 3.6, 0, 2 * Math.PI)
  else context.rect(x - 3.2, y - 3.2, 6.4, 6.4)
  context.fillStyle = unnamed ? ground.sea : ground.spot
  context.strokeStyle = unnamed ? ground.spot : ground.halo
  context.lineWidth = 1.3
  context.setLineDash(unnamed ? [2.5, 2] : [])
  context.fill()
  context.stroke()
  context.setLineDash([])
}
