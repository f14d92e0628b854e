import { computed, effect, signal } from '@preact/signals'
import { address } from '../address/current'
import { claimFilter, routeFilter } from '../address/filter'
import { RequestError } from '../api/client'
import { loadClaims, loadRoutes } from '../api/load'
import type { ClaimRow, Route } from '../api/types'
import { arcsOf } from './arcs'
import { overlaps } from './dates'
import { arcsOfRoutes, claimsOfRoutes } from './material'

interface Material {
  phase: 'loading' | 'ready' | 'failed'
  /** Claims whatever their date: the timeline counts them. */
  claims: ClaimRow[]
  /** How many claims the filter has, of which claims may hold the first. */
  total: number
  /** The routes between the two parties chosen; null where there are not two. */
  routes: Route[] | null
  moreRoutes: boolean
  error: RequestError | null
}

const NOTHING: Material = { phase: 'loading', claims: [], total: 0, routes: null, moreRoutes: false, error: null }

/** What was read from the server for the address shown. */
export const material = signal<Material>(NOTHING)

const attempt = signal(0)

/** Asks the server once more, after a failure. */
export function retry(): void {
  attempt.value++
}

/** What the server has to be asked; null where the page shows no graph. */
const question = computed(() => {
  const at = address.value
  if (at.view === 'documents' || at.view === 'read') return null
  if (at.from && at.to) {
    const basis = at.basis === 'ANY' ? null : at.basis
    const asked = { from: at.from, to: at.to, via: at.via.length ? at.via : null, maxLegs: at.maxLegs, basis }
    return JSON.stringify({ routes: { ...asked, filter: routeFilter(at, { dates: true }) }, timeline: { ...asked, filter: routeFilter(at, { dates: false }) } })
  }
  return JSON.stringify({ claims: claimFilter(at, { dates: false, ends: true }) })
})

effect(() => {
  const asked = question.value
  attempt.value
  if (!asked) return
  const stop = new AbortController()
  // A short wait, so that a slider that is dragged asks once.
  const timer = setTimeout(() => void read(JSON.parse(asked), stop.signal), 30)
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
})

async function read(asked: { routes?: never; timeline?: never; claims?: never }, signal: AbortSignal): Promise<void> {
  material.value = { ...material.peek(), phase: 'loading', error: null }
  try {
    if (asked.routes) {
      const [answer, dateless] = await Promise.all([
        loadRoutes(asked.routes, signal),
        JSON.stringify(asked.routes) === JSON.stringify(asked.timeline) ? null : loadRoutes(asked.timeline!, signal),
      ])
      const claims = claimsOfRoutes((dateless ?? answer).routes)
      material.value = { ...NOTHING, phase: 'ready', claims, total: claims.length, routes: answer.routes, moreRoutes: answer.more }
      return
    }
    // Drawn anew whenever there is twice as much, so that a long list costs no more than twice its last drawing.
    let next = 0
    const found = await loadClaims(asked.claims ?? {}, (claims, total) => {
      if (claims.length < next) return
      next = claims.length * 2
      material.value = { ...NOTHING, phase: 'loading', claims: [...claims], total }
    }, signal)
    material.value = { ...NOTHING, phase: 'ready', ...found }
  } catch (error) {
    if (signal.aborted) return
    const failure = error instanceof RequestError ? error : new RequestError(String(error), 'Reload the page.')
    material.value = { ...NOTHING, phase: 'failed', error: failure }
  }
}

// Signals of their own, so that arcs stay the same where nothing but a leg is chosen.
const after = computed(() => address.value.after)
const before = computed(() => address.value.before)

/** The arcs drawn: those of the routes, or of all claims within the dates. */
export const arcs = computed(() => {
  const { routes, claims } = material.value
  if (routes) return arcsOfRoutes(routes)
  return arcsOf(claims.filter((claim) => overlaps(claim.period, after.value, before.value)))
})

/** The route that stands out. */
export const chosenRoute = computed(() => material.value.routes?.find((route) => route.id === address.value.route) ?? null)
