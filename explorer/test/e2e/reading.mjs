import assert from 'node:assert/strict'
import { on } from './browser.mjs'

const TEXT = '🛑 Notice.\r\nIran delivered 200 missiles to Russia in 2023, the Financial Times reported. The weather was fine.'

/** A text that is pasted shows the claims read in it, marked at their place, with reasons. */
export const readsPastedText = (setting) => on(setting, '/?view=read', async (page) => {
  await page.getByRole('textbox', { name: 'Text' }).fill(TEXT)
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.locator('.beside .claim').first().waitFor()
  assert.match(await page.locator('.beside .claim-title').first().textContent(), /Iran → Russia/)
  const marks = await page.locator('.text mark').allTextContents()
  assert.equal(marks.join(''), 'Iran delivered 200 missiles to Russia in 2023, the Financial Times reported.')
  assert.match(await page.locator('.reasons').textContent(), /weather/)
})

/** A text without claims says so. */
export const readsNothing = (setting) => on(setting, '/?view=read', async (page) => {
  await page.getByRole('textbox', { name: 'Text' }).fill('The ministers met for lunch.')
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByText('No claim read').waitFor()
})

/** Documents are listed, found by their words, and opened. */
export const findsDocuments = (setting) => on(setting, '/?view=documents', async (page) => {
  await page.locator('.documents li').first().waitFor()
  await page.getByRole('searchbox').fill('zzzzqqqq')
  await page.getByText('No document holds these words').waitFor()
  await page.getByRole('searchbox').fill('Serbia')
  await page.locator('.documents li').first().waitFor()
  await page.locator('.documents a').first().click()
  await page.locator('.text').waitFor()
  assert.ok(new URL(page.url()).searchParams.get('document'))
})
