import { defineConfig } from 'vitest/config'
import { exampleQueries } from './build/examples.ts'
import { places } from './build/places.ts'

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
      // React's libraries mark modules for servers; there is none here.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:8080', '/extract': 'http://127.0.0.1:8080', '/export': 'http://127.0.0.1:8080' } },
  test: { include: ['test/unit/**/*.test.ts'] },
})
