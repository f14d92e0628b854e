// Measures the explorer of a running server, and prints the figures as JSON:
//   node test/e2e/measure.mjs --url http://127.0.0.1:8080
// first contentful paint in ms, transfer in bytes (gzipped, without map data
// and answers), legs drawn, and frames a second while map and network are panned.
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { launch, open, settled } from './browser.mjs'
import { pan } from './panning.mjs'

const { values: given } = parseArgs({ options: { url: { type: 'string' } } })
// A canvas drawn by an emulated graphics card is slower than any machine's: the map is measured without.
const map = await measure({ webgl: false, view: 'map' })
const network = await measure({ webgl: true, view: 'network' })
console.log(JSON.stringify({ ...map, networkFrames: network.frames }))

async function measure({ webgl, view }) {
  const browser = await launch({ webgl })
  try {
    const { page, faults } = await open(browser, given.url)
    const bodies = []
    page.on('response', (response) => {
      if (!/\/graphql|countries-/.test(response.url())) bodies.push(response.body())
    })
    await page.goto(`${given.url}/?view=${view}`)
    await settled(page)
    await page.waitForTimeout(2000)
    const transfer = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0)
    const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime)
    const legs = Number((await page.textContent('.notice')).replaceAll(',', '').match(/^\d+/)[0])
    const frames = await pan(page, 3)
    if (faults.length) throw new Error(faults.join('\n'))
    return { paint, transfer, legs, frames }
  } finally {
    await browser.close()
  }
}
