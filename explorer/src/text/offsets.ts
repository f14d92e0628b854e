/**
 * Converts offsets that count Unicode code points, as the API gives them, into
 * offsets of UTF-16 code units, as JavaScript's strings count. Made once for a
 * text, then O(log n) for each offset.
 */
export class Offsets {
  /** Code point offsets of the characters that take two code units. */
  private readonly pairs: number[] = []

  constructor(private readonly text: string) {
    let points = 0
    for (let unit = 0; unit < text.length; unit++, points++) {
      if (text.codePointAt(unit)! > 0xffff) {
        this.pairs.push(points)
        unit++
      }
    }
  }

  /** The code unit offset of a code point offset, at most the text's length. */
  toUnits(points: number): number {
    let low = 0
    let high = this.pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.pairs[middle]! < points) low = middle + 1
      else high = middle
    }
    return Math.min(points + low, this.text.length)
  }

  /** The text between two code point offsets. */
  slice(start: number, end: number): string {
    return this.text.slice(this.toUnits(start), this.toUnits(end))
  }
}
