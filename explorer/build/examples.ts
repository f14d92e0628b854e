import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const NAME = 'virtual:examples'
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'queries')

/**
 * A Vite plugin: `virtual:examples` is the list of the queries in
 * docs/queries/*.graphql, by file name, which GraphiQL opens with.
 */
export function exampleQueries(): Plugin {
  return {
    name: 'armsgraph-examples',
    resolveId: (id) => (id === NAME ? '\0' + NAME : null),
    load(id) {
      if (id !== '\0' + NAME) return null
      const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql')).sort()
      for (const file of files) this.addWatchFile(join(FOLDER, file))
      return `export default ${JSON.stringify(files.map((file) => readFileSync(join(FOLDER, file), 'utf8')))}`
    },
  }
}
