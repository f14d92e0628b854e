import type { Theme } from '../address/theme'
import { GROUNDS } from '../map/colours'
import { LINES } from '../model/arcs'
import { STROKES } from '../model/strokes'

/** Escapes text for SVG and leaves out what XML does not allow. */
export function escapeXML(text: string): string {
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
  return legal.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}

/** An element with its attributes; numbers are rounded to a tenth. */
export function element(name: string, attributes: Record<string, string | number | null>, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escapeXML(String(value))}"`)
    .join('')
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`
}

const FOOT = 58

/** Wraps a drawing as a whole SVG file, with a legend and the address it can be found at below. */
export function frame(content: string, width: number, height: number, theme: Theme, address: string): { svg: string; width: number; height: number } {
  const ground = GROUNDS[theme]
  const tall = height + FOOT
  const clip = element('clipPath', { id: 'frame' }, element('rect', { width, height }))
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width, height: tall, viewBox: `0 0 ${width} ${tall}`,
    'font-family': 'system-ui, sans-serif', 'font-size': 12,
  },
    clip + element('rect', { width, height: tall, fill: ground.sea }) +
    element('g', { 'clip-path': 'url(#frame)' }, content) + legend(height, width, theme, address))
  return { svg, width, height: tall }
}

function legend(top: number, width: number, theme: Theme, address: string): string {
  const ink = GROUNDS[theme].ink
  const step = Math.min(132, (width - 24) / LINES.length)
  const keys = LINES.map((line, index) => {
    const x = 12 + index * step
    const stroke = STROKES[line]
    return element('line', { x1: x, x2: x + 24, y1: top + 22, y2: top + 22, stroke: stroke[theme], 'stroke-width': 3, 'stroke-dasharray': stroke.dash.join(' ') || null }) +
      element('text', { x: x + 29, y: top + 26, fill: ink, 'font-size': Math.min(12, step / 10.5) }, escapeXML(stroke.label))
  })
  return keys.join('') + element('text', { x: 12, y: top + 47, fill: ink, 'font-size': 10 }, escapeXML(address))
}
