import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { ask, on, settled } from './browser.mjs'

const QUERIES = new URL('../../../docs/queries/', import.meta.url)

/** Every example query is answered without an error. */
export const answersExamples = async ({ url }) => {
  for (const file of readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'))) {
    const data = await ask(url, readFileSync(new URL(file, QUERIES), 'utf8'))
    for (const [field, value] of Object.entries(data)) assert.ok(value, `${file}: ${field} is empty`)
  }
}

/** GraphiQL opens with the examples, runs one and documents the schema. */
export const runsGraphiQL = (setting) => on(setting, '/graphiql', async (page) => {
  await page.getByRole('tab').first().waitFor()
  assert.ok((await page.getByRole('tab').count()) >= 8)
  await page.getByRole('button', { name: /Execute query/ }).click()
  await page.locator('.result-window').getByText('edges').first().waitFor()
  await page.getByRole('button', { name: /Documentation Explorer/ }).click()
  await page.locator('.graphiql-doc-explorer-content').getByText('Query').first().waitFor()
})

/** The query that is copied is answered; the table and the pictures are files with what is shown. */
export const takesAway = (setting) => on(setting, '/?from=RS&to=UA', async (page) => {
  await settled(page)
  await page.getByRole('button', { name: 'Copy as GraphQL' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  assert.ok((await ask(setting.url, copied)).routes.edges.length > 0)
  const table = await fetch(new URL(await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href'), setting.url))
  assert.equal(table.status, 200)
  assert.match(table.headers.get('content-type'), /^text\/csv/)
  assert.ok((await table.text()).split('\n').length > 2)
  for (const [view, kind] of [['Map', 'SVG'], ['Map', 'PNG'], ['Network', 'SVG'], ['Flow', 'SVG'], ['Flow', 'PNG']]) {
    await page.getByRole('button', { name: view, exact: true }).click()
    const button = page.getByRole('button', { name: `Save ${kind}` })
    await page.waitForFunction((name) => ![...document.querySelectorAll('.tools button')].find((element) => element.textContent === name)?.disabled, `Save ${kind}`)
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
    const content = readFileSync(await file.path())
    assert.ok(kind === 'PNG' ? content.subarray(1, 4).equals(Buffer.from('PNG')) : content.toString().includes('Ukraine'), `${view} as ${kind}`)
  }
})
