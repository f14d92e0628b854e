// Measures first paint, transfer and frames a second while a large map is panned:
//   node test/e2e/measure.mjs --url http://127.0.0.1:8098
import { parseArgs } from 'node:util'
import { launch, open } from './browser.mjs'

const { values: given } = parseArgs({ options: { url: { type: 'string' } } })
const browser = await launch()
const { page, faults } = await open(browser, given.url)
const client = await page.context().newCDPSession(page)
await client.send('Network.enable')
let bytes = 0
const kinds = new Map()
client.on('Network.responseReceived', ({ requestId, response }) => kinds.set(requestId, response.url))
client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
  const url = kinds.get(requestId) ?? ''
  if (!url.includes('/graphql') && !url.includes('countries-')) bytes += encodedDataLength
})
await page.goto(given.url)
await page.waitForFunction(() => !document.querySelector('.notice')?.textContent.startsWith('Reading'))
await page.waitForTimeout(1500)
const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
console.log(`first contentful paint: ${Math.round(paint)} ms`)
console.log(`transfer without map data and answers: ${(bytes / 1024).toFixed(1)} KB`)
console.log(await page.textContent('.notice'))
for (const view of ['Map', 'Network']) {
  await page.getByRole('button', { name: view, exact: true }).click()
  await page.waitForTimeout(view === 'Map' ? 300 : 8000)
  console.log(`${view}: ${(await panned(page)).toFixed(1)} frames a second while panned`)
}
if (faults.length) console.log(faults)
await browser.close()

async function panned(page) {
  const box = await page.locator('.canvas').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.evaluate(() => {
    window.frames = []
    const count = (at) => {
      window.frames.push(at)
      window.counting = requestAnimationFrame(count)
    }
    window.counting = requestAnimationFrame(count)
  })
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 0; step < 120; step++) {
    await page.mouse.move(x + 120 * Math.sin(step / 12), y + 60 * Math.cos(step / 15))
    await page.waitForTimeout(12)
  }
  await page.mouse.up()
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.counting)
    return window.frames
  })
  return ((times.length - 1) * 1000) / (times.at(-1) - times[0])
}
