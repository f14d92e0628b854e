import { defineConfig } from 'vitest/config'
import { exampleQueries } from './build/examples'
import { places } from './build/places'

// Two pages: the explorer (Preact) and GraphiQL (React), which share nothing.
export default defineConfig({
  plugins: [places(), exampleQueries()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    // Everything is a file of its own: a data: URL would need a wider policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 3000,
    rollupOptions: {
      input: { explorer: 'index.html', graphiql: 'graphiql.html' },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/extract': 'http://127.0.0.1:8080', '/export': 'http://127.0.0.1:8080' } },
  test: { include: ['test/unit/**/*.test.ts'] },
})
