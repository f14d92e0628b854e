import { describe, expect, test } from 'vitest'
import { runs } from '../../src/text/controls'
import { safeLink } from '../../src/text/links'
import { stretches } from '../../src/text/marks'
import { Offsets } from '../../src/text/offsets'

describe('offsets', () => {
  test.each(['', 'plain', 'é🛑b', '🛑🛑', 'a🛑b🚀c', 'e\u0301\u200d🏳️‍🌈'])('every part of %j is cut as its code points are', (text) => {
    const points = [...text]
    const offsets = new Offsets(text)
    for (let start = 0; start <= points.length; start++) {
      for (let end = start; end <= points.length; end++) {
        expect(offsets.slice(start, end)).toBe(points.slice(start, end).join(''))
      }
    }
  })

  test('an offset beyond the end is the end', () => expect(new Offsets('a🛑').toUnits(9)).toBe(3))
})

describe('marks', () => {
  test('overlapping spans are cut where they begin and end', () =>
    expect(stretches('abcdef', [{ id: 'x', start: 1, end: 4 }, { id: 'y', start: 3, end: 6 }])).toEqual([
      { text: 'a', start: 0, ids: [] }, { text: 'bc', start: 1, ids: ['x'] }, { text: 'd', start: 3, ids: ['x', 'y'] }, { text: 'ef', start: 4, ids: ['y'] },
    ]))

  test('the stretches are the text, whatever the spans', () => {
    const spans = [{ id: 'a', start: -3, end: 2 }, { id: 'b', start: 5, end: 99 }, { id: 'c', start: 4, end: 4 }]
    expect(stretches('0123456', spans).map((part) => part.text).join('')).toBe('0123456')
  })
})

describe('hidden characters', () => {
  test.each([
    ['plain text\n', [{ text: 'plain text\n', hidden: null }]],
    ['a\u202eb', [{ text: 'a', hidden: null }, { text: '\u202e', hidden: 'RLO' }, { text: 'b', hidden: null }]],
    ['\u0000', [{ text: '\u0000', hidden: 'U+0000' }]],
    ['\u{e0041}', [{ text: '\u{e0041}', hidden: 'U+E0041' }]],
  ])('%j', (text, want) => expect(runs(text)).toEqual(want))

  test('nothing is lost', () => {
    const text = '\ufeffx\u200b🛑\u2066y'
    expect(runs(text).map((run) => run.text).join('')).toBe(text)
  })
})

test.each([
  ['https://herald.example/a', 'https://herald.example/a'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['not a link', null],
  [null, null],
])('a link to %s', (url, want) => expect(safeLink(url)).toBe(want))
