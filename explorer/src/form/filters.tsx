import { address, go } from '../address/current'
import { START, type Basis } from '../address/address'
import { GOODS, POLARITIES, STATUSES } from '../api/types'
import { publishers } from '../model/publishers'
import { lower, title } from '../model/words'
import { PartyBox } from './combobox'

/** Everything that a reader can ask for: parties, filters, kinds of route. */
export function Filters() {
  const at = address.value
  const both = Boolean(at.from && at.to)
  return (
    <form id="filters" class="filters" role="search" aria-label="Routes and filters" onSubmit={(event) => event.preventDefault()}>
      <PartyBox label="From" value={at.from} onChoose={(from) => go({ from, leg: null, route: null })} placeholder="any party, e.g. Serbia" />
      <PartyBox label="To" value={at.to} onChoose={(to) => go({ to, leg: null, route: null })} placeholder="any party, e.g. Ukraine" />
      <Via />
      {both && <RouteChoices />}
      <Choices legend="Polarity" all={POLARITIES} chosen={at.polarity} onChoose={(polarity) => go({ polarity })} />
      <Choices legend="Status" all={STATUSES} chosen={at.status} onChoose={(status) => go({ status })} />
      <details open={at.goods.length > 0}>
        <summary>Goods{at.goods.length ? `: ${at.goods.map(lower).join(', ')}` : ''}</summary>
        <Choices legend="" label="Goods" all={GOODS} chosen={at.goods} onChoose={(goods) => go({ goods })} />
      </details>
      <label class="field">Publisher
        <select value={at.publisher ?? ''} onChange={(event) => go({ publisher: event.currentTarget.value || null })}>
          <option value="">any</option>
          {publishers.value.map((publisher) => <option key={publisher} value={publisher}>{publisher}</option>)}
        </select>
      </label>
      {changed() && <button type="button" class="plain" onClick={() => go({ ...START, view: at.view })}>Clear all filters</button>}
    </form>
  )
}

function changed(): boolean {
  const at = address.value
  return Boolean(at.from || at.to || at.via.length || at.polarity.length || at.status.length || at.goods.length || at.publisher || at.after || at.before)
}

/** The parties that routes must pass, and a box for one more. */
function Via() {
  const { via } = address.value
  return (
    <>
      {via.map((id) => (
        <PartyBox key={id} label="Via" value={id}
          onChoose={(chosen) => go({ via: chosen ? via.map((other) => (other === id ? chosen : other)) : via.filter((other) => other !== id), leg: null, route: null })} />
      ))}
      {via.length < 3 && (
        <PartyBox key="more" label={via.length ? 'And via' : 'Via'} value={null}
          onChoose={(chosen) => chosen && go({ via: [...via, chosen], leg: null, route: null })} />
      )}
    </>
  )
}

function RouteChoices() {
  const at = address.value
  return (
    <div class="pair">
      <label class="field" title="asserted: one claim says the whole route; chained: joined from several claims">Routes
        <select value={at.basis} onChange={(event) => go({ basis: event.currentTarget.value as Basis, route: null })}>
          <option value="ANY">all</option>
          <option value="ASSERTED">asserted</option>
          <option value="CHAINED">chained</option>
        </select>
      </label>
      <label class="field">Legs
        <select value={String(at.maxLegs)} onChange={(event) => go({ maxLegs: Number(event.currentTarget.value), route: null })}>
          {[1, 2, 3, 4, 5, 6].map((legs) => <option key={legs} value={String(legs)}>{legs === 1 ? '1' : `≤ ${legs}`}</option>)}
        </select>
      </label>
    </div>
  )
}

interface ChoicesProperties<T extends string> {
  legend: string
  label?: string
  all: readonly T[]
  chosen: T[]
  onChoose: (chosen: T[]) => void
}

/** Words of which none (which means all) or some are chosen. */
function Choices<T extends string>({ legend, label, all, chosen, onChoose }: ChoicesProperties<T>) {
  const flip = (word: T) => onChoose(chosen.includes(word) ? chosen.filter((other) => other !== word) : all.filter((other) => other === word || chosen.includes(other)))
  return (
    <fieldset class="choices" aria-label={label}>
      {legend && <legend>{legend}</legend>}
      {all.map((word) => (
        <label key={word} class="chip">
          <input type="checkbox" checked={chosen.includes(word)} onChange={() => flip(word)} /> <span>{title(word)}</span>
        </label>
      ))}
    </fieldset>
  )
}
