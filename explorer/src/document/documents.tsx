import { useEffect, useRef, useState } from 'preact/hooks'
import { address, go, href } from '../address/current'
import { query, RequestError } from '../api/client'
import { DOCUMENTS } from '../api/queries'
import type { Connection, DocumentRow } from '../api/types'
import { formatPeriod } from '../model/dates'
import { count } from '../model/words'
import { Failure, Loading } from '../panel/states'
import { DocumentPage } from './page'

/** The documents of the store, or the one that is open. */
export default function Documents() {
  const open = address.value.document
  return <main class="page" id="content" tabIndex={-1}>{open ? <DocumentPage key={open} id={open} /> : <List />}</main>
}

function List() {
  const [text, setText] = useState('')
  const { documents, total, more, error, next } = useDocuments(text)
  return (
    <>
      <h2>Documents</h2>
      <label class="field wide">Find a document by its words
        <input type="search" value={text} placeholder="e.g. ammunition" onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {error && <Failure error={error} onRetry={next} />}
      {!documents && !error && <Loading what="documents" />}
      {documents && <p class="faint" role="status">{total === null ? '' : count(total, 'document')}</p>}
      {documents && !documents.length && (
        <p class="empty">{text ? 'No document holds these words. Try fewer of them.' : 'The store is empty. Load documents: armsgraph load PATH.'}</p>
      )}
      <ul class="documents">
        {documents?.map((document) => <li key={document.id}><Row document={document} /></li>)}
      </ul>
      {more && <button type="button" onClick={next}>Show more</button>}
    </>
  )
}

function Row({ document }: { document: DocumentRow }) {
  const change = { document: document.id, claim: null }
  return (
    <a href={href(change)} onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      go(change)
    }}>
      <strong>{document.title}</strong>
      <span class="faint">{document.publisher ?? 'unnamed publisher'} · {formatPeriod(document.publishedOn)}</span>
    </a>
  )
}

interface Found {
  documents: DocumentRow[] | null
  total: number | null
  cursor: string | null
  error: RequestError | null
}

function useDocuments(text: string) {
  const [found, setFound] = useState<Found>({ documents: null, total: null, cursor: null, error: null })
  const stop = useRef(new AbortController())
  const read = async (after: string | null, before: DocumentRow[]) => {
    const { signal } = stop.current
    const filter = text.trim() ? { text: text.trim() } : {}
    try {
      const { documents } = await query<{ documents: Connection<DocumentRow> }>(DOCUMENTS, { filter, after }, signal)
      const rows = documents.edges.map((edge) => edge.node)
      setFound({ documents: [...before, ...rows], total: documents.totalCount, cursor: documents.pageInfo.hasNextPage ? documents.pageInfo.endCursor : null, error: null })
    } catch (error) {
      if (!signal.aborted) setFound({ documents: null, total: null, cursor: null, error: error as RequestError })
    }
  }
  useEffect(() => {
    stop.current = new AbortController()
    const timer = setTimeout(() => void read(null, []), text ? 200 : 0)
    return () => {
      clearTimeout(timer)
      stop.current.abort()
    }
  }, [text])
  return { ...found, more: Boolean(found.cursor), next: () => void read(found.cursor, found.documents ?? []) }
}
