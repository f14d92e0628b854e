import { effect } from '@preact/signals'
import { render } from 'preact'
import { address } from './address/current'
import { App } from './app'
import './style/base.css'
import './style/layout.css'
import './style/form.css'
import './style/panel.css'
import './style/stage.css'
import './style/document.css'

// The names in the history and on the tab: what a reader looked for.
effect(() => {
  const { view, from, to, document: open } = address.value
  const route = from || to ? `${from ?? 'any'} → ${to ?? 'any'}` : ''
  const page = view === 'documents' ? (open ? 'Document' : 'Documents') : view === 'read' ? 'Read a text' : route
  document.title = page ? `${page} · armsgraph` : 'armsgraph'
})

render(<App />, document.getElementById('app')!)
