import { useMemo, useState } from 'preact/hooks'
import { extract, RequestError } from '../api/client'
import type { Extraction } from '../api/types'
import { count } from '../model/words'
import { Failure, Loading } from '../panel/states'
import { ExtractedCard } from './extracted'
import { Reasons } from './reasons'
import { MarkedText } from './marked'

const MOST_BYTES = 1 << 20

/** A box for a text, and what the server reads in it. Nothing is kept. */
export default function ReadText() {
  const [text, setText] = useState('')
  const [answer, setAnswer] = useState<Extraction | null>(null)
  const [error, setError] = useState<Error | null>(null)
  const [busy, setBusy] = useState(false)
  const read = async () => {
    setError(null)
    setBusy(true)
    try {
      if (new TextEncoder().encode(text).length > MOST_BYTES) throw new RequestError('the text is longer than 1 MiB', 'Read it in parts, or load the file: armsgraph load PATH')
      setAnswer(await extract<Extraction>(text))
    } catch (failure) {
      setAnswer(null)
      setError(failure instanceof Error ? failure : new Error(String(failure)))
    } finally {
      setBusy(false)
    }
  }
  const drop = async (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    setText(await file.text())
  }
  return (
    <main class="page" id="content" tabIndex={-1}>
      <h2>Read a text</h2>
      <p>Paste or drop a text to see which claims are read in it, and why. It is read on the server that shows this page; nothing is kept.</p>
      <form class="paste" onSubmit={(event) => { event.preventDefault(); void read() }}>
        <label class="field wide">Text
          <textarea rows={8} value={text} onInput={(event) => setText(event.currentTarget.value)} onDrop={drop}
            placeholder="The minister said that the rifles had been shipped to …" />
        </label>
        <button type="submit" class="strong" disabled={busy || !text.trim()}>Read it</button>
      </form>
      {busy && <Loading what="the text" />}
      {error && <Failure error={error} />}
      {answer && !busy && <Result answer={answer} />}
    </main>
  )
}

function Result({ answer }: { answer: Extraction }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const passages = useMemo(
    () => answer.claims.map(({ claimId, evidence }) => ({ id: claimId, start: evidence.start, end: evidence.end })),
    [answer],
  )
  return (
    <>
      <h3><span role="status">{answer.claims.length ? count(answer.claims.length, 'claim') : 'No claim'} read</span></h3>
      {!answer.claims.length && <p class="empty">Nothing in this text says that arms moved, will move or did not move from one named party to another. The reasons below tell what was made of each sentence.</p>}
      <div class="reading">
        <MarkedText text={answer.text} passages={passages} chosen={chosen} onChoose={setChosen} label="The text that was read" />
        <section class="beside" aria-label="Claims read">
          {answer.claims.map((claim) => (
            <div key={claim.claimId} class={claim.claimId === chosen ? 'card chosen' : 'card'} onClick={() => setChosen(claim.claimId)}>
              <ExtractedCard claim={claim} />
            </div>
          ))}
        </section>
      </div>
      <Reasons explain={answer.explain} onChoose={setChosen} />
    </>
  )
}
