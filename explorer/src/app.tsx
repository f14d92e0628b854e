import { lazy, Suspense } from './lazy'
import { address, go, href } from './address/current'
import { theme, toggleTheme } from './address/theme'
import type { View } from './address/address'
import { Filters } from './form/filters'
import { Timeline } from './form/timeline'
import { MOST_CLAIMS } from './api/load'
import { arcs, material, retry } from './model/drawn'
import { count } from './model/words'
import { LegList } from './panel/legs'
import { LegPanel } from './panel/leg'
import { Legend } from './panel/legend'
import { RouteList } from './panel/routes'
import { Failure, Loading } from './panel/states'
import { Tools } from './panel/tools'

const GRAPHS: Partial<Record<View, ReturnType<typeof lazy>>> = {
  map: lazy(() => import('./map/map')),
  network: lazy(() => import('./network/network')),
  flow: lazy(() => import('./flow/flow')),
}
const Documents = lazy(() => import('./document/documents'))
const ReadText = lazy(() => import('./document/read'))

export function App() {
  const { view } = address.value
  return (
    <>
      <a class="skip" href="#content">Skip to the content</a>
      <Header />
      {view === 'documents' ? <Suspense part={Documents} /> : view === 'read' ? <Suspense part={ReadText} /> : <Explorer view={view} />}
    </>
  )
}

function Header() {
  const { view } = address.value
  const graph = view !== 'documents' && view !== 'read'
  return (
    <header class="top">
      <h1><a href={location.pathname}>armsgraph</a></h1>
      <nav aria-label="Pages">
        <Tab to="map" current={graph}>Explore</Tab>
        <Tab to="documents" current={view === 'documents'}>Documents</Tab>
        <Tab to="read" current={view === 'read'}>Read a text</Tab>
        <a href="/graphiql">GraphiQL</a>
      </nav>
      <button type="button" class="theme" onClick={toggleTheme} aria-label={`Switch to ${theme.value === 'dark' ? 'light' : 'dark'} colours`}>
        {theme.value === 'dark' ? '☀' : '☾'}
      </button>
    </header>
  )
}

function Tab({ to, current, children }: { to: View; current: boolean; children: string }) {
  const change = { view: to, document: null, claim: null }
  return (
    <a href={href(change)} aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        go(change)
      }}>{children}</a>
  )
}

const TABS: [View, string][] = [['map', 'Map'], ['network', 'Network'], ['flow', 'Flow']]

function Explorer({ view }: { view: View }) {
  return (
    <div class={`explorer ${address.value.leg ? 'with-panel' : ''}`}>
      <div class="side">
        <Filters />
        <RouteList />
        <LegList />
      </div>
      <main class="stage" id="content" tabIndex={-1}>
        <div class="stage-head">
          <div class="tabs" role="group" aria-label="View">
            {TABS.map(([tab, name]) => (
              <button key={tab} type="button" aria-pressed={view === tab} onClick={() => go({ view: tab })}>{name}</button>
            ))}
          </div>
          <a class="button jump" href="#filters">Search and filter</a>
          <Tools />
        </div>
        <p class="notice" role="status"><Notice /></p>
        <div class="canvas">
          <Suspense part={GRAPHS[view]!} />
          <Over />
        </div>
        <Legend />
        <Timeline />
      </main>
      <LegPanel />
    </div>
  )
}

/** One line on what is drawn. */
function Notice() {
  const { phase, claims, total, routes } = material.value
  if (phase === 'failed') return null
  if (phase === 'loading') return <>Reading{claims.length ? ` ${claims.length.toLocaleString('en')} of ${count(total, 'claim')}` : ''}…</>
  if (routes) {
    return <>{count(routes.length, 'route')} on {count(arcs.value.length, 'leg')}{address.value.view === 'flow' && routes.length > 0 && ' · the wider, the more origins · hatched: chained'}</>
  }
  const part = total > claims.length ? `the first ${MOST_CLAIMS.toLocaleString('en')} of ${count(total, 'claim')}: narrow the filters to see the rest` : count(total, 'claim')
  return <>{count(arcs.value.length, 'leg')} from {part}</>
}

/** What lies over the drawing where there is nothing to draw. */
function Over() {
  const { phase, error, claims, routes } = material.value
  if (phase === 'failed') return <div class="over"><Failure error={error!} onRetry={retry} /></div>
  if (phase === 'loading') return claims.length ? null : <div class="over quiet"><Loading what="the graph" /></div>
  if (arcs.value.length || routes?.length) return null
  return (
    <div class="over">
      <p class="empty">
        {routes ? 'No route joins these two parties. Allow more legs, or clear a filter.'
          : claims.length ? 'No claim lies within these dates. Widen them on the timeline below.'
          : 'Nothing to show. Clear a filter, or load documents: armsgraph load PATH, then armsgraph serve.'}
      </p>
    </div>
  )
}
