import type { Period } from '../api/types'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const DAY = 86_400_000

/** An EDTF expression in words: "June 2024", "since 2022", "before 29 May 2025". */
export function formatEDTF(edtf: string): string {
  const [from, to, ...rest] = edtf.split('/')
  if (rest.length || from === undefined) return edtf
  if (to === undefined) return formatPoint(from)
  if (from === '..' || from === '') return `by ${formatPoint(to)}`
  if (to === '..' || to === '') return `since ${formatPoint(from)}`
  return `${formatPoint(from)} to ${formatPoint(to)}`
}

function formatPoint(point: string): string {
  const found = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(point)
  if (!found) return point
  const [, year, month, day, doubt] = found
  const name = month ? MONTHS[Number(month) - 1] : null
  if (month && !name) return point
  const written = [day ? String(Number(day)) : null, name, year].filter(Boolean).join(' ')
  return doubt ? `about ${written}` : written
}

/** When a transfer took place, with what the words are worth. */
export function formatPeriod(period: Period | null): string {
  if (!period) return 'no date'
  if (period.edtf) return formatEDTF(period.edtf)
  if (period.earliest && period.latest) {
    return period.earliest === period.latest ? formatPoint(period.earliest) : `${formatPoint(period.earliest)} to ${formatPoint(period.latest)}`
  }
  if (period.latest) return `by ${formatPoint(period.latest)}`
  if (period.earliest) return `${period.basis === 'BOUNDED' ? 'after' : 'since'} ${formatPoint(period.earliest)}`
  return period.text ? `“${period.text}”` : 'no date'
}

/** Days since 1970-01-01 of an ISO day; NaN where it is none. */
export function toDays(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/** The ISO day of a count of days since 1970-01-01. */
export function fromDays(days: number): string {
  return new Date(days * DAY).toISOString().slice(0, 10)
}

/**
 * Whether a period may lie within the days wanted: it overlaps them, an open
 * end being unbounded. What has no period at all passes only where no day is
 * asked for.
 */
export function overlaps(period: Period | null, after: string | null, before: string | null): boolean {
  if (!after && !before) return true
  if (!period || (!period.earliest && !period.latest)) return false
  if (after && period.latest && period.latest < after) return false
  if (before && period.earliest && period.earliest > before) return false
  return true
}
