import { useEffect, useRef, useState } from 'preact/hooks'
import { address, go } from '../address/current'
import { RequestError } from '../api/client'
import { loadClaimsByID } from '../api/load'
import type { Claim } from '../api/types'
import { parseArcKey, type Arc } from '../model/arcs'
import { arcs, material } from '../model/drawn'
import { STROKES } from '../model/strokes'
import { count } from '../model/words'
import { Swatch } from './badge'
import { ClaimCard } from './claim'
import { Failure, Loading } from './states'

const PAGE = 10

/** The claims of the leg that is open, with the denials of it. */
export function LegPanel() {
  const key = address.value.leg
  const panel = useRef<HTMLElement>(null)
  const arrived = useRef(key)
  useEffect(() => {
    // The reader who opens a leg is led to it; one who arrives with it sees the page first.
    if (key && key !== arrived.current) panel.current?.focus()
    arrived.current = null
  }, [key])
  const named = key ? parseArcKey(key) : null
  const arc = arcs.value.find((candidate) => candidate.key === key)
  if (!named) return null
  return (
    <aside class="panel" ref={panel} tabIndex={-1} aria-label="Claims of the leg chosen">
      <button type="button" class="close" aria-label="Close the leg" onClick={() => go({ leg: null, claim: null })}>×</button>
      {arc ? <Claims arc={arc} key={arc.key} /> : <Missing />}
    </aside>
  )
}

function Missing() {
  if (material.value.phase === 'loading') return <Loading what="the leg" />
  return <p class="empty beside-close">This leg is not among those shown. Clear a filter, or choose another leg on the map or in the list.</p>
}

function Claims({ arc }: { arc: Arc }) {
  const [shown, setShown] = useState(PAGE)
  const ids = arc.claims.slice(0, shown).map((claim) => claim.id)
  const { claims, error } = useClaims(ids)
  const denied = claims?.flatMap((claim) => claim.disputes.edges.map((edge) => edge.node.id)) ?? []
  const denials = useClaims([...new Set(denied)]).claims
  const more = arc.claims.length - shown
  return (
    <>
      <h2 class="panel-title">{arc.from.name} → {arc.to.name}</h2>
      <p class="panel-line"><Swatch line={arc.line} /> <strong>{STROKES[arc.line].label}</strong>: {STROKES[arc.line].meaning}</p>
      <p class="faint">{count(arc.claims.length, 'claim')} · {count(arc.origins, 'distinct origin')}{arc.stated ? '' : ' · no text dates the transfer'}</p>
      <Others arc={arc} />
      {error && <Failure error={error} />}
      {!claims && !error && <Loading what="claims" />}
      {claims?.map((claim) => <ClaimCard key={claim.id} claim={claim} />)}
      {more > 0 && <button type="button" onClick={() => setShown(shown + PAGE)}>Show {Math.min(more, PAGE)} more of {arc.claims.length}</button>}
      {arc.line !== 'NEGATED' && claims && denials && <DenialList denials={denials} />}
    </>
  )
}

/** What else is said about the same two parties. */
function Others({ arc }: { arc: Arc }) {
  const others = arcs.value.filter((other) => other.key !== arc.key && other.from.id === arc.from.id && other.to.id === arc.to.id)
  if (!others.length) return null
  return (
    <p class="others">Also on this leg: {others.map((other) => (
      <button key={other.key} type="button" class="plain" onClick={() => go({ leg: other.key, claim: null })}>
        <Swatch line={other.line} /> {STROKES[other.line].label.toLowerCase()} ({other.claims.length})
      </button>
    ))}</p>
  )
}

function DenialList({ denials }: { denials: Claim[] }) {
  return (
    <section class={denials.length ? 'denials' : 'denials none'} aria-label="Denials">
      <h3>{denials.length ? 'Denials, in any document, of the routes above' : 'Denials'}</h3>
      {denials.map((claim) => <ClaimCard key={claim.id} claim={claim} heading={4} />)}
      {!denials.length && <p class="faint">No claim denies these routes.</p>}
    </section>
  )
}

function useClaims(ids: string[]): { claims: Claim[] | null; error: RequestError | null } {
  const [answer, setAnswer] = useState<{ claims: Claim[] | null; error: RequestError | null }>({ claims: null, error: null })
  const key = ids.join(' ')
  useEffect(() => {
    const stop = new AbortController()
    loadClaimsByID(ids, stop.signal)
      .then((claims) => setAnswer({ claims, error: null }))
      .catch((error) => !stop.signal.aborted && setAnswer({ claims: null, error }))
    return () => stop.abort()
  }, [key])
  return answer
}
