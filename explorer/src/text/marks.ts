/** Something that is marked in a text: half open, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
  id: string
}

/** A stretch of text over which the same spans lie. */
export interface Stretch {
  text: string
  start: number
  ids: string[]
}

/** Cuts a text where spans begin and end, so that overlapping ones can be marked without nesting. */
export function stretches(text: string, spans: Span[]): Stretch[] {
  const inside = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end)
  const cuts = new Set([0, text.length])
  for (const span of inside) {
    cuts.add(span.start)
    cuts.add(span.end)
  }
  const at = [...cuts].sort((a, b) => a - b)
  const found: Stretch[] = []
  for (let index = 0; index + 1 < at.length; index++) {
    const start = at[index]!
    const end = at[index + 1]!
    const ids = inside.filter((span) => span.start <= start && end <= span.end).map((span) => span.id)
    found.push({ text: text.slice(start, end), start, ids: [...new Set(ids)] })
  }
  return found
}
