import { useEffect, useMemo, useState } from 'preact/hooks'
import { address, go } from '../address/current'
import { query, RequestError } from '../api/client'
import { DOCUMENT, DOCUMENT_CLAIMS } from '../api/queries'
import type { Claim, Connection, Document } from '../api/types'
import { formatPeriod } from '../model/dates'
import { count } from '../model/words'
import { ClaimCard } from '../panel/claim'
import { Failure, Loading } from '../panel/states'
import { safeLink } from '../text/links'
import { MarkedText } from './marked'

/** One document: its text with all its claims marked, and the claims beside it. */
export function DocumentPage({ id }: { id: string }) {
  const { document, claims, error } = useDocument(id)
  const chosen = address.value.claim
  const passages = useMemo(() => claims.map((claim) => ({ id: claim.id, start: claim.evidence.start, end: claim.evidence.end })), [claims])
  useEffect(() => {
    window.document.querySelector(`[data-claim="${CSS.escape(chosen ?? '')}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, claims])
  if (error) return <><Back /><Failure error={error} onRetry={() => location.reload()} /></>
  if (document === undefined) return <Loading what="the document" />
  if (document === null) return <><Back /><p class="empty">No document has this address. It may have been forgotten; look in the list of documents.</p></>
  return (
    <>
      <Back />
      <h2>{document.title}</h2>
      <About document={document} claims={claims.length} />
      <div class="reading">
        <MarkedText text={document.text} passages={passages} chosen={chosen} label="Text of the document"
          onChoose={(claim) => go({ claim }, { replace: true })} />
        <section class="beside" aria-label="Claims of the document">
          {!claims.length && <p class="empty">No claim was read in this document.</p>}
          {claims.map((claim) => (
            <div key={claim.id} class={claim.id === chosen ? 'card chosen' : 'card'} onClick={() => go({ claim: claim.id }, { replace: true })}>
              <ClaimCard claim={claim} inDocument />
            </div>
          ))}
        </section>
      </div>
    </>
  )
}

function Back() {
  return <button type="button" class="plain" onClick={() => go({ document: null, claim: null })}>← All documents</button>
}

function About({ document, claims }: { document: Document; claims: number }) {
  const link = safeLink(document.url)
  return (
    <p class="faint about">
      {document.publisher ?? 'unnamed publisher'} · {formatPeriod(document.publishedOn)} · {count(claims, 'claim')}
      {link && <> · <a href={link} rel="noreferrer noopener" target="_blank">source</a></>}
      <br />SHA-256 <code>{document.sha256}</code>
    </p>
  )
}

interface Read {
  /** Undefined while it is read, null where there is none. */
  document: Document | null | undefined
  claims: Claim[]
  error: RequestError | null
}

function useDocument(id: string): Read {
  const [read, setRead] = useState<Read>({ document: undefined, claims: [], error: null })
  useEffect(() => {
    const stop = new AbortController()
    readDocument(id, stop.signal)
      .then(setRead)
      .catch((error) => !stop.signal.aborted && setRead({ document: undefined, claims: [], error }))
    return () => stop.abort()
  }, [id])
  return read
}

async function readDocument(id: string, signal: AbortSignal): Promise<Read> {
  const { document } = await query<{ document: Document | null }>(DOCUMENT, { id }, signal)
  const claims: Claim[] = []
  let after: string | null = null
  do {
    const answer: { claims: Connection<Claim> } = await query(DOCUMENT_CLAIMS, { filter: { document: id }, after }, signal)
    claims.push(...answer.claims.edges.map((edge) => edge.node))
    after = answer.claims.pageInfo.hasNextPage ? answer.claims.pageInfo.endCursor : null
  } while (after)
  return { document, claims, error: null }
}
