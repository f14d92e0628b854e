import { STROKES } from '../model/strokes'
import type { Picture } from '../picture/offer'
import { element, escapeXML, frame } from '../picture/svg'
import { GROUNDS } from './colours'
import type { Scene } from './draw'
import { labels } from './labels'
import { pointAt, reach, type Curve } from './layout'

/** A scene of the map as an SVG picture. */
export function mapPicture(scene: Scene, land: string): Picture {
  const { camera, theme, width, height, layout } = scene
  const ground = GROUNDS[theme]
  const content = [
    element('path', {
      d: land, fill: ground.land, stroke: ground.border, 'stroke-width': String(0.7 / camera.scale),
      transform: `translate(${camera.x.toFixed(2)} ${camera.y.toFixed(2)}) scale(${camera.scale.toFixed(4)})`,
    }),
    ...layout.curves.map((curve) => arc(curve, scene)),
    ...layout.spots.map((spot) =>
      element('circle', {
        cx: spot.x * camera.scale + camera.x, cy: spot.y * camera.scale + camera.y, r: spot.party.kind === 'UNNAMED' ? 5 : 3.6,
        fill: spot.party.kind === 'UNNAMED' ? ground.sea : ground.spot, stroke: spot.party.kind === 'UNNAMED' ? ground.spot : ground.halo,
        'stroke-dasharray': spot.party.kind === 'UNNAMED' ? '2.5 2' : null,
      }),
    ),
    ...labels(layout.spots, camera, width, height, (text) => [...text].length * 7).map((label) =>
      element('text', {
        x: label.x, y: label.y, fill: ground.ink, stroke: ground.halo, 'stroke-width': 3, 'paint-order': 'stroke', 'font-weight': 600,
      }, escapeXML(label.text)),
    ),
  ].join('')
  return frame(content, width, height, theme, window.location.href)
}

function arc(curve: Curve, { camera: { scale, x, y }, theme }: Scene): string {
  const t = reach(curve)
  const [ex, ey] = pointAt(curve, t)
  const point = (px: number, py: number) => `${(px * scale + x).toFixed(1)} ${(py * scale + y).toFixed(1)}`
  const control = point(curve.from.x + (curve.cx - curve.from.x) * t, curve.from.y + (curve.cy - curve.from.y) * t)
  return element('path', {
    d: `M${point(curve.from.x, curve.from.y)}Q${control} ${point(ex, ey)}`, fill: 'none',
    stroke: STROKES[curve.arc.line][theme], 'stroke-width': curve.width, 'stroke-dasharray': STROKES[curve.arc.line].dash.join(' ') || null,
  }, element('title', {}, escapeXML(`${curve.arc.from.name} → ${curve.arc.to.name}`)))
}
