import type { ClaimRow } from '../api/types'
import { fromDays, toDays } from './dates'

/** One bar of the timeline: the claims from day `from` up to, not including, `to`. */
export interface Bin {
  from: string
  to: string
  /** Claims whose text states a date. */
  stated: number
  /** Claims with bounds only, or with nothing but the document's date. */
  bounded: number
}

const TARGET = 48

/**
 * Counts claims by the day that stands for each (dayOf) in bins of one or more
 * whole years, or of months where all lie within a few years. Empty where no
 * claim has a day.
 */
export function histogram(claims: ClaimRow[]): Bin[] {
  const days = claims.map(dayOf).filter((day): day is string => day !== null).sort()
  const first = days[0]
  const last = days[days.length - 1]
  if (!first || !last) return []
  const bins = cut(first, last)
  for (const claim of claims) {
    const day = dayOf(claim)
    if (!day) continue
    const bin = bins[locate(bins, day)]
    if (!bin) continue
    if (claim.period?.basis === 'STATED') bin.stated++
    else bin.bounded++
  }
  return bins
}

/** The day that stands for a claim on the timeline: its first stated day, else the day that bounds it, else the document's. */
export function dayOf(claim: ClaimRow): string | null {
  const period = claim.period
  if (period?.basis === 'STATED') return period.earliest ?? period.latest
  return period?.latest ?? period?.earliest ?? claim.document.publishedOn?.earliest ?? null
}

/** The index of the bin that holds a day, clamped to the ends. */
export function locate(bins: Bin[], day: string): number {
  const index = bins.findIndex((bin) => day < bin.to)
  return index < 0 ? bins.length - 1 : index
}

function cut(first: string, last: string): Bin[] {
  const firstYear = Number(first.slice(0, 4))
  const lastYear = Number(last.slice(0, 4))
  const years = lastYear - firstYear + 1
  const months = years <= 4 ? 1 : years <= 12 ? 3 : 12 * Math.ceil(years / TARGET)
  const bins: Bin[] = []
  const step = (index: number) => new Date(Date.UTC(firstYear, index * months, 1)).toISOString().slice(0, 10)
  for (let index = 0; step(index) <= last; index++) {
    bins.push({ from: step(index), to: step(index + 1), stated: 0, bounded: 0 })
  }
  return bins
}

/** The last day of a bin. */
export function lastDay(bin: Bin): string {
  return fromDays(toDays(bin.to) - 1)
}
