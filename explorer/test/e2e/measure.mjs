// Measures the explorer of a running server, and prints the figures as JSON:
//   node test/e2e/measure.mjs --url http://127.0.0.1:8080
// first contentful paint in ms, transfer in bytes (gzipped, without map data
// and answers), legs drawn, and frames a second while map and network are panned.
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { launch, open, settled } from './browser.mjs'

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
    const frames = await panned(page)
    if (faults.length) throw new Error(faults.join('\n'))
    return { paint, transfer, legs, frames }
  } finally {
    await browser.close()
  }
}

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
    send('up', 0, 0)
    return ((times.length - 1) * 1000) / (times.at(-1) - times[0])
  }, [x, y])
}
