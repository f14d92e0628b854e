import { useMemo, useState } from 'preact/hooks'
import { address, go } from '../address/current'
import type { Arc } from '../model/arcs'
import { arcs, material } from '../model/drawn'
import { STROKES } from '../model/strokes'
import { count } from '../model/words'
import { Swatch } from './badge'

const PAGE = 40

/** The legs drawn, as a list: what the map shows for those who do not use it. */
export function LegList() {
  const all = arcs.value
  const [shown, setShown] = useState(PAGE)
  const ordered = useMemo(() => [...all].sort((a, b) => b.origins - a.origins || b.claims.length - a.claims.length || (a.key < b.key ? -1 : 1)), [all])
  if (material.value.phase !== 'ready' || !all.length) return null
  return (
    <section class="leg-list" aria-label="Legs">
      <h2>{count(all.length, 'leg')} by what is said</h2>
      <ul class="legs">
        {ordered.slice(0, shown).map((arc) => <li key={arc.key}><Row arc={arc} /></li>)}
      </ul>
      {ordered.length > shown && <button type="button" onClick={() => setShown(shown + PAGE)}>Show more of {ordered.length}</button>}
    </section>
  )
}

function Row({ arc }: { arc: Arc }) {
  return (
    <button type="button" class="leg" aria-pressed={address.value.leg === arc.key} onClick={() => go({ leg: arc.key, claim: null })}>
      <Swatch line={arc.line} />
      <span class="leg-name">{arc.from.name} → {arc.to.name}{arc.disputed && <span title="disputed"> ✕</span>}</span>
      <span class="faint">{STROKES[arc.line].label.toLowerCase()} · {count(arc.claims.length, 'claim')} · {count(arc.origins, 'origin')}</span>
    </button>
  )
}
