import { chromium } from 'playwright-core'

const WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist']

/** Starts Debian's Chromium; with WebGL, drawn in software, unless told otherwise. */
export function launch({ webgl = true } = {}) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless', '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      ...(webgl ? WEBGL : ['--disable-gpu']),
    ],
  })
}

/**
 * A page of its own, with what went wrong on it: errors, breaches of the
 * Content-Security-Policy, requests that would leave the server.
 */
export async function open(browser, url, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1360, height: 860 }, colorScheme: 'light', permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  const faults = []
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text().slice(0, 300)}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) faults.push(`request to ${request.url().slice(0, 200)}`)
  })
  return { page, faults, context }
}

/** Runs a check on a page of its own, which must end without faults. */
export async function on({ browser, url }, path, check, options) {
  const { page, faults, context } = await open(browser, url, options)
  try {
    await page.goto(url + path)
    await check(page)
    if (faults.length) throw new Error(`the page had faults:\n${faults.join('\n')}`)
  } finally {
    await context.close()
  }
}

/** Waits until the graph is read. */
export async function settled(page) {
  await page.waitForFunction(() => {
    const notice = document.querySelector('.notice')?.textContent ?? ''
    return notice !== '' && !notice.startsWith('Reading')
  })
}

/** The data of a query, asked of the same server; throws on errors. */
export async function ask(url, query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }),
  })
  const answer = await response.json()
  if (answer.errors) throw new Error(`GraphQL: ${answer.errors.map((error) => error.message).join('; ')}`)
  return answer.data
}
