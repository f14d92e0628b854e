// Measures first paint, transfer and frames a second while a large map is panned:
//   node test/e2e/measure.mjs --url http://127.0.0.1:8098
import { parseArgs } from 'node:util'
import { launch, open } from './browser.mjs'

const { values: given } = parseArgs({ options: { url: { type: 'string' }, views: { type: 'string', default: 'Map,Network' } } })
// The map without WebGL: a canvas that is drawn by an emulated GPU is slower than any machine's.
const browser = await launch({ webgl: given.views.includes('Network') })
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
for (const view of given.views.split(',')) {
  await page.getByRole('button', { name: view, exact: true }).click()
  await page.waitForTimeout(view === 'Map' ? 300 : 8000)
  console.log(`${view}: ${(await panned(page)).toFixed(1)} frames a second while panned`)
}
if (faults.length) console.log(faults)
await browser.close()

/** Drags the drawing about for two seconds from within the page, and counts its frames. */
async function panned(page) {
  const box = await page.locator('.canvas').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  return page.evaluate(async ([x, y]) => {
    const target = document.elementFromPoint(x, y)
    const send = (type, dx, dy) => {
      const at = { bubbles: true, cancelable: true, clientX: x + dx, clientY: y + dy, pointerId: 1, button: 0, buttons: 1 }
      target.dispatchEvent(new PointerEvent(`pointer${type}`, at))
      target.dispatchEvent(new MouseEvent(`mouse${type}`, at))
    }
    // A pointer that no hand holds cannot be captured.
    Element.prototype.setPointerCapture = () => {}
    const before = document.querySelector('.map')?.painter.camera.x
    send('down', 0, 0)
    const times = []
    await new Promise((done) => {
      const step = (at) => {
        times.push(at)
        send('move', 120 * Math.sin(times.length / 12), 60 * Math.cos(times.length / 15))
        if (at - times[0] < 2000) requestAnimationFrame(step)
        else done()
      }
      requestAnimationFrame(step)
    })
    if (before !== undefined && before === document.querySelector('.map').painter.camera.x) throw new Error('the map did not move')
    send('up', 0, 0)
    return ((times.length - 1) * 1000) / (times.at(-1) - times[0])
  }, [x, y])
}
