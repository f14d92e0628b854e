// How the vocabulary's words read on the page.

/** "SMALL_ARMS" as "small arms". */
export function lower(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ').replaceAll('-', ' ')
}

/** "SMALL_ARMS" as "Small arms". */
export function title(word: string): string {
  const text = lower(word)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "1 claim", "3 claims". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

const STANCES: Record<string, string> = {
  ALLEGES: 'alleges', REPORTS: 'reports', ACKNOWLEDGES: 'acknowledges',
  PARTLY_ACKNOWLEDGES: 'partly acknowledges', REBUTS: 'denies', PARTLY_REBUTS: 'partly denies',
}

/** A statement's stance as a verb. */
export function stance(word: string): string {
  return STANCES[word] ?? lower(word)
}

/** Whether a stance speaks against the claim. */
export function isDenial(word: string): boolean {
  return word === 'REBUTS' || word === 'PARTLY_REBUTS'
}
