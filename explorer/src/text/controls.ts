/** A run of plain text, or one hidden character with the name to show for it. */
export interface Run {
  text: string
  hidden: string | null
}

const NAMES: Record<number, string> = {
  0x00ad: 'SHY', 0x061c: 'ALM', 0x180e: 'MVS', 0x200b: 'ZWSP', 0x200c: 'ZWNJ', 0x200d: 'ZWJ', 0x200e: 'LRM', 0x200f: 'RLM',
  0x2028: 'LSEP', 0x2029: 'PSEP', 0x202a: 'LRE', 0x202b: 'RLE', 0x202c: 'PDF', 0x202d: 'LRO', 0x202e: 'RLO', 0x2060: 'WJ',
  0x2066: 'LRI', 0x2067: 'RLI', 0x2068: 'FSI', 0x2069: 'PDI', 0xfeff: 'BOM', 0x000c: 'FF', 0x007f: 'DEL',
}

// Controls other than tab and line feed, and marks that steer the direction or
// joining of text: each can make a quote look like what it is not.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/u

/** Parts a text so that hidden characters can be shown by name. */
export function runs(text: string): Run[] {
  if (!HIDDEN.test(text)) return [{ text, hidden: null }]
  const found: Run[] = []
  let plain = ''
  for (const character of text) {
    if (!HIDDEN.test(character)) {
      plain += character
      continue
    }
    if (plain) found.push({ text: plain, hidden: null })
    plain = ''
    found.push({ text: character, hidden: nameOf(character.codePointAt(0)!) })
  }
  if (plain) found.push({ text: plain, hidden: null })
  return found
}

function nameOf(point: number): string {
  return NAMES[point] ?? `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
