import type { Explanation } from '../api/types'
import { formatEDTF } from '../model/dates'
import { lower } from '../model/words'
import { Visible } from '../panel/quote'

type Sentence = Explanation['sentences'][number]

/** What was made of each sentence, and why it gave a claim or none. */
export function Reasons({ explain, onChoose }: { explain: Explanation; onChoose: (claim: string) => void }) {
  if (!explain.sentences.length) return null
  return (
    <details class="reasons" open>
      <summary>Reasons: what was made of each sentence</summary>
      <ol>
        {explain.sentences.map((sentence) => <li key={sentence.start}><Reason sentence={sentence} onChoose={onChoose} /></li>)}
      </ol>
    </details>
  )
}

function Reason({ sentence, onChoose }: { sentence: Sentence; onChoose: (claim: string) => void }) {
  const rows: [string, string[]][] = [
    ['Names', [...new Set(sentence.mentions.map(describeMention))]],
    ['Dates', sentence.dates.map((date) => `${date.text}${date.edtf ? ` = ${formatEDTF(date.edtf)}` : ': no day known'}`)],
    ['Sums', sentence.sums],
    ['Transfer', sentence.triggers.map(describeTrigger)],
    ['Left out', sentence.meant.map(describeMeant)],
  ]
  return (
    <>
      <p class="sentence"><Visible text={sentence.text} /></p>
      <p class="verdict">
        {sentence.claims.map((claim) => (
          <button key={claim.id} type="button" class="plain" onClick={() => onChoose(claim.id)}>✓ {claim.title}</button>
        ))}
        {sentence.reason && <span class="faint">No claim: {sentence.reason}.</span>}
      </p>
      {rows.some(([, values]) => values.length) && (
        <dl class="facts">
          {rows.filter(([, values]) => values.length).map(([name, values]) => [<dt>{name}</dt>, <dd><Visible text={values.join('; ')} /></dd>])}
        </dl>
      )}
    </>
  )
}

/** "the kingdom = Saudi Arabia (party, description)" */
function describeMention({ text, means, kind, resolution }: Sentence['mentions'][number]): string {
  return `${text} = ${means} (${[kind, resolution].filter(Boolean).map(lower).join(', ')})`
}

/** "receiver of “sold”: Sri Lanka, by what was told before (weight 0.69 of 1)" */
function describeMeant({ word, end, party, weight, taken }: Sentence['meant'][number]): string {
  return `${end} of “${word}”: ${party}, ${taken ? 'by what was told before' : 'not likely enough'} (weight ${weight} of 1)`
}

/** "delivered (supply): Iran → Russia, missiles, affirmed; because …" */
function describeTrigger(trigger: Sentence['triggers'][number]): string {
  const ends = [trigger.givers, trigger.via, trigger.receivers].filter((names) => names?.length).map((names) => names.join(', '))
  const parts = [
    `“${trigger.word}” (${lower(trigger.class)})`,
    ends.join(' → '),
    trigger.goods,
    trigger.negation ? lower(trigger.negation) : lower(trigger.polarity),
    trigger.speakers?.length ? `says ${trigger.speakers.join(', who cites ')}` : '',
    trigger.reason,
  ]
  return parts.filter(Boolean).join(', ')
}
