import { runs } from '../text/controls'

/** Text with hidden and direction-changing characters shown by name. */
export function Visible({ text }: { text: string }) {
  return (
    <>
      {runs(text).map((run, index) =>
        run.hidden ? <span key={index} class="hidden-character" title={`a hidden character: ${run.hidden}`}>{run.hidden}</span> : run.text,
      )}
    </>
  )
}

/** A quote marked within the words around it. */
export function Quote({ evidence }: { evidence: { quote: string; start: number; before?: string; after?: string } }) {
  const cut = [...(evidence.before ?? '')].length < evidence.start
  return (
    <blockquote class="quote">
      {evidence.before && <span class="around">{cut && '…'}<Visible text={evidence.before} /></span>}
      <mark><Visible text={evidence.quote} /></mark>
      {evidence.after && <span class="around"><Visible text={evidence.after} />{!/[.!?…”"’)]\s*$/.test(evidence.after) && '…'}</span>}
    </blockquote>
  )
}
