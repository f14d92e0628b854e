import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import 'graphiql/graphiql.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import examples from 'virtual:examples'
import './page.css'

// A query in the address opens alone; otherwise each example has its tab.
const given = new URLSearchParams(location.search).get('query')
const tabs = (given ? [given] : examples).map((query) => ({ query, variables: '{}' }))

createRoot(document.getElementById('graphiql')!).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: '/graphql' }),
    defaultTabs: tabs,
    defaultQuery: examples[0],
    query: given ?? undefined,
    shouldPersistHeaders: false,
    isHeadersEditorEnabled: false,
  }),
)
