import assert from 'node:assert/strict'

// Where a drag ends, from where it began, in CSS pixels.
const END = { x: 90, y: 40 }

/**
 * Drags the drawing about with the browser's own pointer for some seconds, and
 * tells how many frames a second showed it elsewhere than the frame before.
 * Throws unless the drawing ends where the pointer took it, pixels included.
 */
export async function pan(page, seconds) {
  const box = await page.locator('.canvas').boundingBox()
  const hand = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const clip = { x: hand.x - 100, y: hand.y - 60, width: 200, height: 120 }
  const before = await page.screenshot({ clip })
  const start = await placeOfDrawing(page)

  await page.mouse.move(hand.x, hand.y)
  await page.mouse.down()
  await page.evaluate(`window.place = ${place}; (${watch})()`)
  for (let step = 1, end = performance.now() + seconds * 1000; performance.now() < end; step++) {
    await page.mouse.move(hand.x + 120 * Math.sin(step / 12), hand.y + 60 * Math.sin(step / 15))
  }
  const frames = await page.evaluate(() => window.stopWatching())
  await page.mouse.move(hand.x + END.x, hand.y + END.y)
  // A hand that rests before it lets go throws nothing.
  await page.waitForTimeout(400)
  const held = await placeOfDrawing(page)
  await page.mouse.up()
  await page.waitForTimeout(800)

  for (const [when, at] of [['while it is held', held], ['at rest', await placeOfDrawing(page)]]) {
    const off = Math.hypot(at.x - start.x - END.x, at.y - start.y - END.y)
    assert.ok(off < 1.5, `the drawing is ${off.toFixed(1)} pixels off the pointer ${when}`)
  }
  const after = await page.screenshot({ clip: { ...clip, x: clip.x + END.x, y: clip.y + END.y } })
  const unmoved = await page.screenshot({ clip })
  const [near, far] = [await difference(page, before, after), await difference(page, before, unmoved)]
  assert.ok(near < far / 2, `the pixels did not go with the pointer: ${near.toFixed(1)} from where it took them, ${far.toFixed(1)} from where they were`)
  return frames
}

/** Where a fixed point of the drawing is seen now, in CSS pixels. */
export const placeOfDrawing = (page) => page.evaluate(place)

function place() {
  const { painter } = document.querySelector('.map') ?? {}
  if (painter) return { x: painter.camera.x, y: painter.camera.y }
  const { sigma } = document.querySelector('.network-frame')
  const graph = sigma.getGraph()
  const canvas = sigma.getCanvases().picture ?? sigma.getCanvases().nodes
  const drawn = sigma.graphToViewport(graph.getNodeAttributes(graph.nodes()[0]))
  const shifted = new DOMMatrix(getComputedStyle(canvas).transform).transformPoint(drawn)
  return { x: shifted.x, y: shifted.y }
}

/** Counts the frames that show the drawing elsewhere than the frame before, until window.stopWatching. */
function watch() {
  const began = performance.now()
  let moved = 0
  let last = window.place()
  let frame = requestAnimationFrame(function look() {
    const now = window.place()
    if (now.x !== last.x || now.y !== last.y) moved++
    last = now
    frame = requestAnimationFrame(look)
  })
  window.stopWatching = () => {
    cancelAnimationFrame(frame)
    return (moved * 1000) / (performance.now() - began)
  }
}

/** The mean difference of two pictures' pixels, 0 to 255. */
function difference(page, ...pictures) {
  return page.evaluate(async (encoded) => {
    const [a, b] = await Promise.all(encoded.map(async (text) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))]))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context.drawImage(bitmap, 0, 0)
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data
    }))
    let sum = 0
    a.forEach((value, index) => (sum += Math.abs(value - b[index])))
    return sum / a.length
  }, pictures.map((picture) => picture.toString('base64')))
}
