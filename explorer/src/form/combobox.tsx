import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { query } from '../api/client'
import { PARTIES, PARTY_BY_ID } from '../api/queries'
import type { Party } from '../api/types'
import { nearest } from '../model/nearest'
import { lower } from '../model/words'

interface Properties {
  label: string
  /** The id of the party chosen, or null. */
  value: string | null
  onChoose: (id: string | null) => void
  placeholder?: string
}

// How many names the list holds.
const MOST = 12

const names = new Map<string, string>()

/** A party's name by its id, from what was seen, else from the server; the id while that is under way. */
export function useName(id: string | null): string {
  const [name, setName] = useState(id ? (names.get(id) ?? id) : '')
  useEffect(() => {
    if (!id) return setName('')
    const known = names.get(id)
    setName(known ?? id)
    if (known) return
    const stop = new AbortController()
    query<{ party: Party | null }>(PARTY_BY_ID, { id }, stop.signal)
      .then(({ party }) => {
        if (!party) return
        names.set(id, party.name)
        setName(party.name)
      })
      .catch(() => {}) // The id stays, which says enough; the view itself reports a server that is away.
    return () => stop.abort()
  }, [id])
  return name
}

/**
 * A box in which a party is found by typing (the ARIA combobox pattern):
 * arrows walk the list, Enter chooses, Escape closes, empty text clears.
 */
export function PartyBox({ label, value, onChoose, placeholder }: Properties) {
  const id = useId()
  const name = useName(value)
  const [typed, setTyped] = useState<string | null>(null)
  const [active, setActive] = useState(0)
  const { found, failed } = useParties(typed)
  const open = typed !== null && typed.trim() !== ''
  const choose = (party: Party | undefined) => {
    if (!party) return
    names.set(party.id, party.name)
    setTyped(null)
    onChoose(party.id)
  }
  const leave = () => {
    if (typed !== null && !typed.trim()) onChoose(null)
    setTyped(null)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setTyped(null)
    if (event.key === 'Enter') {
      event.preventDefault()
      return open ? choose(found[active]) : leave()
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!step || !found.length) return
    event.preventDefault()
    setActive((active + step + found.length) % found.length)
  }
  useEffect(() => setActive(0), [typed])
  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <div class="combobox-field">
        <input id={id} role="combobox" type="text" autocomplete="off" spellcheck={false} placeholder={placeholder ?? 'any'}
          aria-expanded={open} aria-controls={`${id}-list`} aria-autocomplete="list"
          aria-activedescendant={open && found[active] ? `${id}-${active}` : undefined}
          value={typed ?? name} onInput={(event) => setTyped(event.currentTarget.value)} onKeyDown={onKey} onBlur={leave}
          onFocus={(event) => event.currentTarget.select()} />
        {value && <button type="button" class="clear" aria-label={`Clear ${label.toLowerCase()}`} onClick={() => onChoose(null)}>×</button>}
      </div>
      <ul id={`${id}-list`} role="listbox" aria-label={`${label}: parties found`} hidden={!open}>
        {open && found.map((party, index) => (
          <Choice key={party.id} id={`${id}-${index}`} party={party} active={index === active} onChoose={() => choose(party)} />
        ))}
      </ul>
      <p class="hint" role="status">{open && (failed ? 'The server does not answer.' : found.length ? '' : 'No party of that name. Try an English name or an ISO code.')}</p>
    </div>
  )
}

function Choice({ id, party, active, onChoose }: { id: string; party: Party; active: boolean; onChoose: () => void }) {
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <li id={id} ref={element} role="option" aria-selected={active} onPointerDown={(event) => { event.preventDefault(); onChoose() }}>
      {party.name} <small>{party.iso2 ?? lower(party.kind)}</small>
    </li>
  )
}

function useParties(typed: string | null): { found: Party[]; failed: boolean } {
  const [answer, setAnswer] = useState<{ found: Party[]; failed: boolean }>({ found: [], failed: false })
  useEffect(() => {
    const wanted = typed?.trim()
    if (!wanted) return setAnswer({ found: [], failed: false })
    const stop = new AbortController()
    const timer = setTimeout(() => {
      findParties(wanted, stop.signal)
        .then((found) => setAnswer({ found, failed: false }))
        .catch(() => !stop.signal.aborted && setAnswer({ found: [], failed: true }))
    }, 120)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return answer
}

async function findParties(name: string, signal: AbortSignal): Promise<Party[]> {
  type Answer = { parties: { edges: { node: Party }[] } }
  const byName = await query<Answer>(PARTIES, { name }, signal)
  const found = nearest(name, byName.parties.edges.map((edge) => edge.node).filter((party) => party.kind !== 'UNNAMED')).slice(0, MOST)
  if (!/^[A-Za-z]{2,3}$/.test(name)) return found
  const { party } = await query<{ party: Party | null }>(PARTY_BY_ID, { id: name.toUpperCase() }, signal)
  return party ? [party, ...found.filter((other) => other.id !== party.id)] : found
}
