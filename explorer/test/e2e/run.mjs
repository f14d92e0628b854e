// Drives the pages of a running server in Chromium:
//   npm run e2e -- --url http://127.0.0.1:8080 [--pictures FOLDER] [--shots FOLDER] [--only WORD] [--skip CHECK]
// The server must serve the repository's documents. Exits with 1 where a check fails.
import { parseArgs } from 'node:util'
import { launch } from './browser.mjs'
import * as explore from './explore.mjs'
import * as reading from './reading.mjs'
import * as offering from './offering.mjs'
import * as looking from './looking.mjs'

const { values: given } = parseArgs({
  options: { url: { type: 'string' }, pictures: { type: 'string' }, shots: { type: 'string' }, only: { type: 'string', default: '' }, skip: { type: 'string' } },
})
if (!given.url) {
  console.error('usage: npm run e2e -- --url http://127.0.0.1:8080')
  process.exit(2)
}

const browser = await launch()
const setting = { browser, url: given.url.replace(/\/$/, ''), pictures: given.pictures, shots: given.shots }
let failed = 0
for (const [name, check] of Object.entries({ ...explore, ...reading, ...offering, ...looking })) {
  if (!name.includes(given.only) || name === given.skip) continue
  const began = performance.now()
  try {
    await check(setting)
    console.log(`ok    ${name} (${Math.round(performance.now() - began)} ms)`)
  } catch (error) {
    failed++
    console.log(`FAIL  ${name}\n${error.stack ?? error}`)
  }
}
await browser.close()
process.exit(failed ? 1 : 0)
