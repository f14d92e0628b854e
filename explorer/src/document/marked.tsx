import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Visible } from '../panel/quote'
import { Offsets } from '../text/offsets'
import { stretches } from '../text/marks'

/** Something to mark: half open, in code points. */
export interface Passage {
  id: string
  start: number
  end: number
}

interface Properties {
  text: string
  passages: Passage[]
  chosen: string | null
  onChoose: (id: string) => void
  label: string
}

/** A text with passages marked; the chosen one stands out and is scrolled to. */
export function MarkedText({ text, passages, chosen, onChoose, label }: Properties) {
  const element = useRef<HTMLDivElement>(null)
  const parts = useMemo(() => {
    const offsets = new Offsets(text)
    return stretches(text, passages.map(({ id, start, end }) => ({ id, start: offsets.toUnits(start), end: offsets.toUnits(end) })))
  }, [text, passages])
  useEffect(() => {
    element.current?.querySelector('mark.chosen')?.scrollIntoView({ block: 'center' })
  }, [chosen, parts])
  return (
    <div class="text" ref={element} role="region" aria-label={label} tabIndex={0}>
      {parts.map((part) =>
        part.ids.length ? (
          <mark key={part.start} class={chosen && part.ids.includes(chosen) ? 'chosen' : ''} data-claims={part.ids.join(' ')}
            onClick={() => onChoose(part.ids[(part.ids.indexOf(chosen ?? '') + 1) % part.ids.length]!)}>
            <Visible text={part.text} />
          </mark>
        ) : (
          <Visible key={part.start} text={part.text} />
        ),
      )}
    </div>
  )
}
