import type { Arc, Line } from './arcs'

/** How a line is drawn: its colour in either theme, and its dashes in pixels. */
export interface Stroke {
  light: string
  dark: string
  dash: number[]
  label: string
  meaning: string
}

// Hues after Okabe and Ito, told apart by people with any colour vision; the
// dashes tell them apart once more. Each has a contrast of 3:1 on its ground.
export const STROKES: Record<Line, Stroke> = {
  ACKNOWLEDGED: { light: '#005f9e', dark: '#62b8ee', dash: [], label: 'Acknowledged', meaning: 'a party on the route says so itself' },
  REPORTED: { light: '#b85300', dark: '#f0a030', dash: [13, 3], label: 'Reported', meaning: 'a medium, institute, panel or court states it' },
  ALLEGED: { light: '#a8458a', dark: '#e48fc8', dash: [6, 4], label: 'Alleged', meaning: 'the word of an accuser, a service or an anonymous official' },
  PLANNED: { light: '#007a5a', dark: '#45c49d', dash: [10, 4, 2, 4], label: 'Planned', meaning: 'agreed, ordered or intended; not said to have happened' },
  SEIZED: { light: '#3a3a3a', dark: '#d8d8d8', dash: [], label: 'Never arrived', meaning: 'bound for, but seized or lost on the way' },
  NEGATED: { light: '#767676', dark: '#8f8f8f', dash: [1.5, 5], label: 'Denied or stopped', meaning: 'said not to have happened: denied, refused, halted or cancelled' },
}

/** Width in pixels: one for each origin, growing more slowly beyond. */
export function widthOf(origins: number): number {
  return Math.min(8, 1.2 + 1.1 * Math.log2(1 + origins))
}

/** One sentence on an arc, for a tooltip and a screen reader. */
export function describeArc(arc: Arc): string {
  const claims = arc.claims.length === 1 ? '1 claim' : `${arc.claims.length} claims`
  const origins = arc.origins === 0 ? 'no named origin' : arc.origins === 1 ? '1 origin' : `${arc.origins} origins`
  const marks = [
    arc.disputed ? 'disputed' : '',
    arc.stated ? '' : 'date only bounded',
    arc.reviewed ? 'reviewed' : 'machine-read',
  ].filter(Boolean)
  return `${arc.from.name} → ${arc.to.name}: ${STROKES[arc.line].label.toLowerCase()}, ${claims}, ${origins}, ${marks.join(', ')}`
}
