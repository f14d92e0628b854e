import type { View } from '../address/address'
import { address } from '../address/current'
import { LINES } from '../model/arcs'
import { STROKES } from '../model/strokes'
import { Swatch } from './badge'

// Beside the lines, what each view draws.
const MARKS: { kind: string; means: string; views: View[] }[] = [
  { kind: 'wide', means: 'more origins', views: ['map', 'network', 'flow'] },
  { kind: 'stated', means: 'date stated', views: ['map'] },
  { kind: 'bounded', means: 'date only bounded', views: ['map'] },
  { kind: 'disputed', means: 'disputed', views: ['map'] },
  { kind: 'reviewed', means: 'reviewed; round: machine-read', views: ['map'] },
  { kind: 'unnamed', means: 'unnamed party', views: ['map', 'network', 'flow'] },
  { kind: 'asserted', means: 'asserted route', views: ['map'] },
  { kind: 'chained', means: 'chained route', views: ['map'] },
]

/** What every line and mark of the view means. */
export function Legend() {
  return (
    <details class="legend" open={matchMedia('(min-width: 760px)').matches}>
      <summary>Legend</summary>
      <ul>
        {LINES.map((line) => (
          <li key={line} title={STROKES[line].meaning}><Swatch line={line} /> {STROKES[line].label}</li>
        ))}
        {MARKS.filter(({ views }) => views.includes(address.value.view)).map(({ kind, means }) => (
          <li key={kind}><Sign kind={kind} /> {means}</li>
        ))}
      </ul>
    </details>
  )
}

function Sign({ kind }: { kind: string }) {
  return (
    <svg class={`sign ${kind}`} width="28" height="14" aria-hidden="true">
      {kind === 'wide' && <path d="M1 7h8" stroke-width="1.5" />}
      {kind === 'wide' && <path d="M11 7h16" stroke-width="5" />}
      {(kind === 'asserted' || kind === 'chained') && <path class="halo" d="M1 7h26" stroke-width="11" stroke-dasharray={kind === 'chained' ? '7 4' : undefined} />}
      {(kind === 'asserted' || kind === 'chained') && <path d="M1 7h26" stroke-width="2" />}
      {kind === 'stated' && <circle cx="14" cy="7" r="4.2" fill="currentColor" />}
      {(kind === 'bounded' || kind === 'disputed') && <circle cx="14" cy="7" r="4.2" fill="none" />}
      {kind === 'disputed' && <path d="M7 0L21 14M21 0L7 14" stroke-width="1.6" />}
      {kind === 'reviewed' && <rect x="10" y="3" width="8" height="8" fill="currentColor" />}
      {kind === 'unnamed' && <circle cx="14" cy="7" r="5" fill="none" stroke-dasharray="2.5 2" />}
    </svg>
  )
}
