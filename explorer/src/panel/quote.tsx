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

// How much of the text around a quote is shown, in code points.
const AROUND = 110

/** A quote marked within the words around it. */
export function Quote({ evidence }: { evidence: { quote: string; before?: string; after?: string } }) {
  const before = evidence.before ?? ''
  const after = evidence.after ?? ''
  return (
    <blockquote class="quote">
      {before && <span class="around"><Visible text={lastWords(before)} /></span>}
      <mark><Visible text={evidence.quote} /></mark>
      {after && <span class="around"><Visible text={firstWords(after)} /></span>}
    </blockquote>
  )
}

/** The end of a text, from a word's start where it had to be cut. */
function lastWords(text: string): string {
  const letters = [...text]
  return letters.length <= AROUND ? text : letters.slice(-AROUND).join('').replace(/^\S*\s/, '… ')
}

/** The beginning of a text, up to a word's end where it had to be cut. */
function firstWords(text: string): string {
  const letters = [...text]
  return letters.length <= AROUND ? text : letters.slice(0, AROUND).join('').replace(/\s\S*$/, ' …')
}
