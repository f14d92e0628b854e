import type { ExtractedClaim } from '../api/types'
import { formatEDTF } from '../model/dates'
import type { Line } from '../model/arcs'
import { STROKES } from '../model/strokes'
import { isDenial, lower, stance } from '../model/words'
import { Badge, Swatch } from '../panel/badge'
import { Quote, Visible } from '../panel/quote'

/** A claim as it was read in a pasted text: a machine's reading, kept nowhere. */
export function ExtractedCard({ claim }: { claim: ExtractedClaim }) {
  const line = lineOfExtracted(claim)
  // Who rebuts is the speaker of a negated claim, and speaks against any other.
  const against = (statement: Said) => claim.polarity !== 'NEGATED' && isDenial(statement.stance)
  const denials = claim.statements.filter(against)
  const facts: [string, string | null][] = [
    ['When', claim.date ? `${formatEDTF(claim.date)} (stated)` : claim.dateBound ? `${formatEDTF(claim.dateBound)} (bound only)` : null],
    ['Goods', [claim.goods.map(lower).join(', '), claim.goodsText && `“${claim.goodsText}”`].filter(Boolean).join(' · ')],
    ['Quantity', claim.quantity?.text ?? null],
    ['Value', claim.value?.text ?? null],
  ]
  return (
    <article class="claim" data-claim={claim.claimId}>
      <h4 class="claim-title"><Swatch line={line} /> {claim.route.map((party) => party.name).join(' → ')}</h4>
      <p class="badges">
        <Badge look="line" title={STROKES[line].meaning}>{claim.negation ? lower(claim.negation) : STROKES[line].label.toLowerCase()}</Badge>
        {claim.stage && <Badge look="quiet" title="the stage that the text names">{lower(claim.stage)}</Badge>}
        <Badge look="machine" title={`read by ${claim.extractor}`}>○ machine-read</Badge>
      </p>
      <Quote evidence={claim.evidence} />
      <ol class="chain" aria-label="Who says so">
        {claim.statements.filter((statement) => !against(statement)).map((statement, index) => <li key={index}><Speaker statement={statement} /></li>)}
      </ol>
      {denials.length > 0 && (
        <div class="denials">
          <h5>Against it, in the same text</h5>
          {denials.map((statement, index) => (
            <div key={index} class="denial">
              <p><Speaker statement={statement} /></p>
              <Quote evidence={statement.evidence} />
            </div>
          ))}
        </div>
      )}
      <dl class="facts">
        {facts.filter(([, value]) => value).map(([name, value]) => [<dt>{name}</dt>, <dd><Visible text={value!} /></dd>])}
      </dl>
    </article>
  )
}

type Said = ExtractedClaim['statements'][number]

function Speaker({ statement }: { statement: Said }) {
  return (
    <>
      <strong>{statement.by}</strong> {stance(statement.stance)}
      {statement.cue && <> (<q><Visible text={statement.cue} /></q>)</>}
      {statement.on && <>, {formatEDTF(statement.on)}</>}
    </>
  )
}

function lineOfExtracted(claim: ExtractedClaim): Line {
  if (claim.polarity !== 'AFFIRMED') return claim.polarity
  if (claim.stage === 'SEIZED') return 'SEIZED'
  return claim.status ?? 'ALLEGED'
}
