import { go, href } from '../address/current'
import type { Claim, Statement } from '../api/types'
import { isReviewed, lineOf } from '../model/arcs'
import { formatPeriod } from '../model/dates'
import { STROKES } from '../model/strokes'
import { isDenial, lower, stance } from '../model/words'
import { safeLink } from '../text/links'
import { Badge, Swatch } from './badge'
import { Copy } from './copy'
import { Quote, Visible } from './quote'

/** One claim with all that a reader needs to judge it: words, speakers, dates, denials. */
export function ClaimCard({ claim, heading = 3, inDocument = false }: { claim: Claim; heading?: 3 | 4; inDocument?: boolean }) {
  const Heading = `h${heading}` as 'h3'
  const line = lineOf(claim, claim.route.length - 2)
  // Who rebuts is the speaker of a negated claim, and speaks against any other.
  const against = (statement: Statement) => claim.polarity !== 'NEGATED' && isDenial(statement.stance)
  const denials = claim.statements.filter(against)
  return (
    <article class={`claim ${claim.reading === 'REJECTED' ? 'rejected' : ''}`} data-claim={claim.id}>
      <Heading class="claim-title"><Swatch line={line} /> {claim.route.map((party) => party.name).join(' → ')}</Heading>
      <Badges claim={claim} label={STROKES[line].label} />
      <Quote evidence={claim.evidence} />
      <Chain statements={claim.statements.filter((statement) => !against(statement))} />
      {denials.length > 0 && <Denials statements={denials} />}
      <Facts claim={claim} />
      <div class="actions">
        {!inDocument && (
          <a href={href({ view: 'documents', document: claim.document.id, claim: claim.id })}
            onClick={(event) => follow(event, claim)}>Read in the document</a>
        )}
        <Copy text={() => claim.citation}>Copy citation</Copy>
      </div>
    </article>
  )
}

function follow(event: MouseEvent, claim: Claim): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go({ view: 'documents', document: claim.document.id, claim: claim.id })
}

function Badges({ claim, label }: { claim: Claim; label: string }) {
  return (
    <p class="badges">
      <Badge look="line" title={claim.negation ? `negated: ${lower(claim.negation)}` : label}>{claim.negation ? lower(claim.negation) : label.toLowerCase()}</Badge>
      {claim.stage && <Badge look="quiet" title="the stage that the text names">{lower(claim.stage)}</Badge>}
      {claim.authorisation && <Badge look="quiet" title="what the text says of a licence">{lower(claim.authorisation)}</Badge>}
      {claim.disputed && <Badge look="disputed" title="a rebuttal of this route or leg is on record">✕ disputed</Badge>}
      {isReviewed(claim)
        ? <Badge look="reviewed" title="a person has checked this reading">■ {lower(claim.reading)}</Badge>
        : <Badge look="machine" title={`read by ${claim.extractor}; no person has checked it`}>{`○ ${claim.reading === 'MACHINE' ? 'machine-read' : lower(claim.reading)}`}</Badge>}
    </p>
  )
}

/** The speakers, from the document's publisher to the innermost. */
function Chain({ statements }: { statements: Statement[] }) {
  return (
    <ol class="chain" aria-label="Who says so, from the publisher to the innermost speaker">
      {statements.map((statement, index) => (
        <li key={index} class={statement.origin ? 'origin' : ''}>
          <Speaker statement={statement} />
        </li>
      ))}
    </ol>
  )
}

function Speaker({ statement }: { statement: Statement }) {
  const said = statement.saidOn && formatPeriod(statement.saidOn)
  return (
    <>
      <strong>{statement.by.name}</strong> {stance(statement.stance)}
      {statement.cue && <> (<q><Visible text={statement.cue} /></q>)</>}
      {statement.hedge && statement.hedge !== statement.cue && <>, hedged: <q><Visible text={statement.hedge} /></q></>}
      {statement.attribution && statement.attribution !== 'ON_RECORD' && <>, {lower(statement.attribution)}</>}
      {said && said !== 'no date' && <>, <time>{said}</time></>}
      {statement.origin && <span class="faint"> · origin</span>}
    </>
  )
}

function Denials({ statements }: { statements: Statement[] }) {
  return (
    <div class="denials">
      <h4>Against it, in the same document</h4>
      {statements.map((statement, index) => (
        <div key={index} class="denial">
          <p><Speaker statement={statement} /></p>
          <Quote evidence={statement.evidence} />
        </div>
      ))}
    </div>
  )
}

function Facts({ claim }: { claim: Claim }) {
  const { document, period } = claim
  const link = safeLink(document.url)
  const rows: [string, string | null][] = [
    ['Goods', [claim.goods.map(lower).join(', '), claim.goodsText && `“${claim.goodsText}”`].filter(Boolean).join(' · ') || null],
    ['Quantity', claim.quantity?.text ?? null],
    ['Value', claim.value?.text ?? null],
    ['Also named', claim.participants.map((participant) => `${participant.party.name} (${lower(participant.role)})`).join(', ') || null],
  ]
  return (
    <dl class="facts">
      <dt>When</dt>
      <dd class={period?.basis === 'STATED' ? 'stated' : 'bounded'}>
        {formatPeriod(period)} <span class="faint">{period?.basis === 'STATED' ? 'stated' : period?.basis === 'BOUNDED' ? 'bound only: no date in the text' : ''}</span>
      </dd>
      {rows.filter(([, value]) => value).map(([name, value]) => [<dt>{name}</dt>, <dd><Visible text={value!} /></dd>])}
      <dt>Source</dt>
      <dd>
        {document.publisher ?? 'unnamed publisher'}{document.publishedOn && `, ${formatPeriod(document.publishedOn)}`}: {' '}
        {link ? <a href={link} rel="noreferrer noopener" target="_blank">{document.title}</a> : <cite>{document.title}</cite>}
      </dd>
    </dl>
  )
}
