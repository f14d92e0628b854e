import { address, go } from '../address/current'
import type { Route } from '../api/types'
import { arcs, material } from '../model/drawn'
import { keysOfRoute } from '../model/material'
import { formatPeriod } from '../model/dates'
import { count, lower } from '../model/words'
import { STROKES } from '../model/strokes'
import { Badge, Swatch } from './badge'

/** The routes between the two parties chosen, best first. */
export function RouteList() {
  const { routes, moreRoutes } = material.value
  if (!routes) return null
  return (
    <section class="routes" aria-label="Routes">
      <h2>{count(routes.length, 'route')}{moreRoutes ? ' shown, more exist' : ''}</h2>
      {!routes.length && <NoRoute />}
      <ol>{routes.map((route) => <li key={route.id}><RouteRow route={route} /></li>)}</ol>
    </section>
  )
}

function NoRoute() {
  const { maxLegs, basis, after, before } = address.value
  const advice = [
    basis === 'ASSERTED' ? 'let chained routes in' : '',
    maxLegs < 6 ? 'allow more legs' : '',
    after || before ? 'widen the dates' : '',
    'clear a filter',
  ].filter(Boolean)
  return <p class="empty">No route joins these two parties. You could {advice.join(', or ')}.</p>
}

function RouteRow({ route }: { route: Route }) {
  const chosen = address.value.route === route.id
  const basis = route.basis === 'ASSERTED'
  const period = { edtf: null, earliest: route.earliest, latest: route.latest, basis: route.dateBasis }
  return (
    <div class={`route ${chosen ? 'chosen' : ''} ${basis ? 'asserted' : 'chained'}`}>
      <button type="button" class="route-head" aria-pressed={chosen} onClick={() => go({ route: chosen ? null : route.id })}>
        {route.parties.map((party) => party.name).join(' → ')}
      </button>
      <p class="badges">
        <Badge look={basis ? 'asserted' : 'chained'} title={basis ? 'one claim says the whole route' : 'joined here from several claims; nobody said the whole'}>
          {basis ? 'asserted' : 'chained'}
        </Badge>
        <span class="faint">
          {route.corroboration !== null ? count(route.corroboration, 'origin') : `weakest leg: ${count(route.weakestLeg, 'origin')}`}
          {(route.earliest || route.latest) && (
            <> · <span class={route.dateBasis === 'STATED' ? '' : 'bounded'}>{formatPeriod(period)}{route.dateBasis === 'BOUNDED' ? ' (bound)' : ''}</span></>
          )}
          {route.goods.length > 0 && ` · ${route.goods.map(lower).join(', ')}`}
        </span>
        {route.disputes.totalCount > 0 && <Badge look="disputed" title="rebuttals of it or of a leg of it">{`✕ ${count(route.disputes.totalCount, 'denial')}`}</Badge>}
      </p>
      {chosen && <Legs route={route} />}
    </div>
  )
}

/** The legs of the route that stands out: each opens its claims. */
function Legs({ route }: { route: Route }) {
  const along = [...keysOfRoute(route)].flatMap((key) => arcs.value.find((arc) => arc.key === key) ?? [])
  return (
    <ul class="legs">
      {along.map((arc) => (
        <li key={arc.key}>
          <button type="button" class="plain" onClick={() => go({ leg: arc.key, claim: null })}>
            <Swatch line={arc.line} /> {arc.from.name} → {arc.to.name}
          </button>
          <span class="faint"> {STROKES[arc.line].label.toLowerCase()}, {count(arc.claims.length, 'claim')}</span>
        </li>
      ))}
    </ul>
  )
}
