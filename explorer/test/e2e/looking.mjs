import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ask, on } from './browser.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SIZES = { wide: { width: 1360, height: 860 }, phone: { width: 390, height: 844 } }

/** The views to look at: name, address, what must be there. */
async function views(url) {
  const { routes, claims } = await ask(url, `{ routes(from: "RS", to: "UA", first: 1) { edges { node { id legs { from { id } to { id } claims(first: 1) { edges { node { status } } } } } } }
    claims(filter: { from: "RS", to: "UA" }, first: 1) { edges { node { id document { id } } } } }`)
  const [route, claim] = [routes.edges[0].node, claims.edges[0].node]
  const leg = `${route.legs[0].from.id}~${route.legs[0].to.id}~${route.legs[0].claims.edges[0].node.status}`
  return {
    start: ['/', '.leg'],
    routes: [`/?from=RS&to=UA&route=${encodeURIComponent(route.id)}`, '.route'],
    leg: [`/?from=RS&to=UA&route=${encodeURIComponent(route.id)}&leg=${leg}`, '.panel .claim'],
    network: ['/?view=network', '.network .sigma-mouse'],
    flow: ['/?view=flow&from=RS&to=UA', '.ribbon'],
    documents: ['/?view=documents', '.documents li'],
    document: [`/?view=documents&document=${claim.document.id}&claim=${claim.id}`, '.text mark.chosen'],
    read: ['/?view=read', 'textarea'],
    empty: ['/?publisher=nobody', '.empty'],
  }
}

/** axe finds nothing serious, nothing is cut off at the side, in any view, size and theme; pictures are taken on the way. */
export const looksRight = async (setting) => {
  for (const [name, [path, sign]] of Object.entries(await views(setting.url))) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const colorScheme of ['light', 'dark']) {
        await on(setting, path, async (page) => {
          await page.locator(sign).first().waitFor()
          await page.waitForTimeout(600)
          const label = `${name}-${size}-${colorScheme}`
          if (setting.shots) await page.screenshot({ path: join(setting.shots, `${label}.png`), fullPage: size === 'phone' })
          await accessible(page, label)
          const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
          assert.ok(content <= window, `${label} is ${content} wide in a window of ${window}`)
        }, { viewport, colorScheme })
      }
    }
  }
}

async function accessible(page, label) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  assert.deepEqual(grave.map(({ id, nodes }) => `${label}: ${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 4).join(', ')}`), [])
}

/** The pictures of the README, each below 300 KB. */
export const takesPictures = async (setting) => {
  if (!setting.pictures) return
  mkdirSync(setting.pictures, { recursive: true })
  const all = await views(setting.url)
  for (const [name, view, colorScheme] of [['explorer', 'leg', 'light'], ['flow', 'flow', 'light'], ['network', 'network', 'dark'], ['document', 'document', 'light']]) {
    const [path, sign] = all[view]
    await on(setting, path, async (page) => {
      await page.locator(sign).first().waitFor()
      await page.waitForTimeout(1000)
      const file = join(setting.pictures, `${name}.png`)
      await page.screenshot({ path: file })
      assert.ok(statSync(file).size < 300 << 10, `${file} has ${statSync(file).size} bytes`)
    }, { viewport: { width: 1240, height: 760 }, colorScheme })
  }
}
