import type { ComponentChildren } from 'preact'
import { theme } from '../address/theme'
import type { Line } from '../model/arcs'
import { STROKES } from '../model/strokes'

/** A short stroke as it is drawn on the map. */
export function Swatch({ line, width = 28 }: { line: Line; width?: number }) {
  const stroke = STROKES[line]
  return (
    <svg class="swatch" width={width} height="12" aria-hidden="true">
      <line x1="1" x2={line === 'SEIZED' ? width * 0.75 : width - 1} y1="6" y2="6" stroke={stroke[theme.value]} stroke-width="3" stroke-dasharray={stroke.dash.join(' ') || undefined} />
      {line === 'SEIZED' && <rect x={width * 0.75} y="0" width="2.5" height="12" fill={stroke[theme.value]} />}
    </svg>
  )
}

/** A word that qualifies a claim or route; `look` names its style. */
export function Badge({ look, title, children }: { look: string; title: string; children: ComponentChildren }) {
  return <span class={`badge ${look}`} title={title}>{children}</span>
}
