import { LINES } from '../model/arcs'
import { STROKES } from '../model/strokes'
import { Swatch } from './badge'

/** What every line and mark means. */
export function Legend() {
  return (
    <details class="legend" open={matchMedia('(min-width: 760px)').matches}>
      <summary>Legend</summary>
      <ul>
        {LINES.map((line) => (
          <li key={line} title={STROKES[line].meaning}><Swatch line={line} /> {STROKES[line].label}</li>
        ))}
        <li><Sign kind="wide" /> more origins</li>
        <li><Sign kind="stated" /> date stated</li>
        <li><Sign kind="bounded" /> date only bounded</li>
        <li><Sign kind="disputed" /> disputed</li>
        <li><Sign kind="reviewed" /> reviewed; round: machine-read</li>
        <li><Sign kind="unnamed" /> unnamed party</li>
        <li><Sign kind="asserted" /> asserted route</li>
        <li><Sign kind="chained" /> chained route</li>
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
