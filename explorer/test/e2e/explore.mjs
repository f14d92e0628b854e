import assert from 'node:assert/strict'
import { ask, on, open, settled } from './browser.mjs'
import { pan, placeOfDrawing } from './panning.mjs'

async function choose(page, label, typed) {
  await page.getByRole('combobox', { name: label, exact: true }).fill(typed)
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
}

/** Serbia to Ukraine is found by typing names, and shown in all three views. */
export const findsRoutes = (setting) => on(setting, '/', async (page) => {
  await settled(page)
  await choose(page, 'From', 'Serbia')
  await choose(page, 'To', 'Ukraine')
  await page.getByRole('region', { name: 'Routes' }).getByRole('button', { name: /^Serbia → .*Ukraine$/ }).first().waitFor()
  const at = new URL(page.url()).searchParams
  assert.deepEqual([at.get('from'), at.get('to')], ['RS', 'UA'])
  const { routes } = await ask(setting.url, '{ routes(from: "RS", to: "UA", basis: null, first: 50, filter: { polarity: [AFFIRMED, PLANNED] }) { edges { node { id } } } }')
  assert.equal(await page.locator('.route').count(), routes.edges.length)
  await page.getByRole('button', { name: 'Flow', exact: true }).click()
  await page.locator('.ribbon').first().waitFor()
  await page.getByRole('button', { name: 'Network', exact: true }).click()
  await page.locator('.network .sigma-mouse').first().waitFor()
  await page.getByRole('button', { name: 'Save PNG', disabled: false }).waitFor()
  assert.equal(await page.locator('.network .empty').count(), 0)
})

/** A leg opens its claims, and a claim its document with the quote marked where the offsets say. */
export const opensLeg = (setting) => on(setting, '/?from=RS&to=UA', async (page) => {
  await settled(page)
  await page.locator('.leg').filter({ hasText: 'Serbia' }).first().click()
  const card = page.locator('.panel .claim').first()
  await card.waitFor()
  const { claim } = await ask(setting.url, 'query ($id: ID!) { claim(id: $id) { evidence { quote start end } citation document { id text } } }', { id: await card.getAttribute('data-claim') })
  assert.equal(await card.locator('mark').first().textContent(), claim.evidence.quote)

  await card.getByRole('button', { name: 'Copy citation' }).click()
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), claim.citation)

  await card.getByRole('link', { name: 'Read in the document' }).click()
  await page.locator('.text mark.chosen').first().waitFor()
  const { marked, before } = await page.evaluate(() => {
    const text = document.querySelector('.text')
    const marks = [...text.querySelectorAll('mark.chosen')]
    const range = document.createRange()
    range.setStart(text, 0)
    range.setEndBefore(marks[0])
    return { marked: marks.map((mark) => mark.textContent).join(''), before: [...range.toString()].length }
  })
  assert.equal(marked, claim.evidence.quote)
  assert.equal(before, claim.evidence.start)
  assert.equal([...claim.document.text].slice(claim.evidence.start, claim.evidence.end).join(''), claim.evidence.quote)
})

/** The timeline's handles choose the claims drawn, and the address keeps them. */
export const filtersByDate = (setting) => on(setting, '/', async (page) => {
  await settled(page)
  const before = await page.locator('.notice').textContent()
  const handle = page.getByRole('slider', { name: 'First day' })
  await handle.focus()
  const steps = Math.ceil(Number(await handle.getAttribute('max')) * 0.7)
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowRight')
  const after = new URL(page.url()).searchParams.get('after')
  assert.match(after, /^\d{4}-\d{2}-\d{2}$/)
  assert.notEqual(await page.locator('.notice').textContent(), before)
  const legs = await legsAfter(setting.url, after)
  assert.match(await page.locator('.notice').textContent(), new RegExp(`^${legs} legs? `))
})

/** How many legs, by what is said, have a claim whose period may lie after a day: as the server filters. */
async function legsAfter(url, day) {
  const legs = new Set()
  let after = null
  do {
    const { claims } = await ask(url, `query ($day: Date!, $after: String) { claims(filter: { occurredAfter: $day }, first: 200, after: $after) {
      edges { node { route { id } polarity status stage reading } } pageInfo { hasNextPage endCursor } } }`, { day, after })
    for (const { node } of claims.edges) {
      for (let place = 0; place + 1 < node.route.length; place++) {
        const lost = node.polarity === 'AFFIRMED' && node.stage === 'SEIZED' && place === node.route.length - 2
        legs.add([node.route[place].id, node.route[place + 1].id, lost ? 'SEIZED' : node.polarity === 'AFFIRMED' ? node.status : node.polarity].join('~'))
      }
    }
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
  } while (after)
  return legs.size
}

/** An address that is passed on shows the same: parties, filter, leg. */
export const followsSharedAddress = async (setting) => {
  let shared
  let title
  await on(setting, '/?from=RS&to=UA&polarity=AFFIRMED', async (page) => {
    await settled(page)
    await page.locator('.leg').first().click()
    title = await page.locator('.panel-title').textContent()
    shared = page.url().slice(setting.url.length)
  })
  await on(setting, shared, async (page) => {
    await page.locator('.panel .claim').first().waitFor()
    assert.equal(await page.locator('.panel-title').textContent(), title)
    await page.waitForFunction(() => document.querySelector('[role=combobox]').value === 'Serbia')
    assert.equal(await page.getByRole('checkbox', { name: 'Affirmed' }).isChecked(), true)
    assert.equal(page.url().slice(setting.url.length), shared)
    await page.getByRole('button', { name: 'Close the leg' }).click()
    assert.equal(await page.locator('.panel').count(), 0)
    await page.goBack()
    await page.locator('.panel .claim').first().waitFor()
  })
}

/** A click on an arc of the map opens its leg. */
export const clicksMap = (setting) => on(setting, '/?from=RS&to=UA', async (page) => {
  await settled(page)
  await page.waitForFunction(() => document.querySelector('.map')?.painter?.current.layout.curves.length)
  await page.waitForFunction(() => {
    const before = window.seen
    window.seen = JSON.stringify(document.querySelector('.map').painter.camera)
    return before === window.seen && document.querySelector('.map').painter.camera.scale > 0
  }, null, { polling: 300 })
  const point = await page.evaluate(() => {
    const { layout, camera } = document.querySelector('.map').painter.current
    const long = ({ from, to }) => Math.hypot(from.x - to.x, from.y - to.y)
    const curve = layout.curves.reduce((a, b) => (long(b) > long(a) ? b : a))
    const at = (from, control, to) => (0.5 * 0.5 * from + 0.5 * control + 0.25 * to)
    return {
      x: at(curve.from.x, curve.cx, curve.to.x) * camera.scale + camera.x,
      y: at(curve.from.y, curve.cy, curve.to.y) * camera.scale + camera.y,
    }
  })
  await page.locator('.map').click({ position: point })
  await page.locator('.panel .claim').first().waitFor()
})

/** The network follows the pointer and the keys, and a click opens the leg that is seen there. */
export const movesNetwork = (setting) => on(setting, '/?view=network', async (page) => {
  await settled(page)
  await page.waitForFunction(() => document.querySelector('.network-frame')?.sigma)
  await pan(page, 0.5)
  assert.equal(new URL(page.url()).searchParams.get('leg'), null)
  const before = await placeOfDrawing(page)
  await page.locator('.network-frame').press('ArrowRight')
  const after = await placeOfDrawing(page)
  assert.ok(Math.hypot(after.x - before.x + 60, after.y - before.y) < 1, `the key moved it by ${after.x - before.x}, ${after.y - before.y}`)
  await page.locator('.network-frame').press('+')
  await page.waitForTimeout(600)
  const { leg, position } = await page.evaluate(legToClick)
  await page.locator('.network-frame').click({ position })
  await page.locator('.panel .claim').first().waitFor()
  assert.equal(new URL(page.url()).searchParams.get('leg'), leg)
  await page.waitForTimeout(300)
  assert.ok((await page.evaluate(() => document.querySelector('.network-frame').sigma.getCamera().ratio)) < 1)
})

/** A leg of the network that no other crosses in its middle, and where that is seen. */
function legToClick() {
  const { sigma } = document.querySelector('.network-frame')
  const graph = sigma.getGraph()
  const { width, height } = sigma.getDimensions()
  const legs = graph.mapEdges((leg, { lane }, source, target) => {
    const [from, to] = [source, target].map((party) => sigma.graphToViewport(graph.getNodeAttributes(party)))
    const [dx, dy] = [to.x - from.x, to.y - from.y]
    const long = Math.hypot(dx, dy) || 1
    const side = lane * 7 + 2.5
    return { leg, from, dx, dy, long, position: { x: from.x + dx / 2 + (dy / long) * side, y: from.y + dy / 2 - (dx / long) * side } }
  })
  const distance = ({ x, y }, { from, dx, dy, long }) => {
    const along = Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / long ** 2))
    return Math.hypot(from.x + along * dx - x, from.y + along * dy - y)
  }
  return legs.find((one) => {
    const { x, y } = one.position
    return x > 60 && y > 20 && x < width - 60 && y < height - 20 && one.long > 60 && legs.every((other) => other === one || distance(one.position, other) > 14)
  })
}

/** A server that is away is said so, with what to do, and asked again. */
export const saysWhatToDo = async ({ browser, url }) => {
  const { page, context } = await open(browser, url)
  await page.route('**/graphql', (route) => route.abort())
  await page.goto(`${url}/`)
  const failure = page.getByRole('alert')
  await failure.waitFor()
  assert.match(await failure.textContent(), /server does not answer.*armsgraph serve/s)
  await page.unroute('**/graphql')
  await failure.getByRole('button', { name: 'Try again' }).click()
  await settled(page)
  await page.locator('.leg').first().waitFor()
  await page.goto(`${url}/?from=UA&to=RS`)
  await page.locator('.over').getByText('No route joins these two parties').waitFor()
  await context.close()
}
