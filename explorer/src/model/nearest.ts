import type { Party } from '../api/types'

/**
 * The parties by how well their name fits what was typed: those that begin
 * with it, those of which a word does, the others; and who moves goods before
 * who only speaks.
 */
export function nearest(typed: string, parties: Party[]): Party[] {
  const wanted = typed.toLowerCase()
  const rank = ({ name, kind }: Party) => {
    const text = name.toLowerCase()
    const fit = text.startsWith(wanted) ? 0 : text.split(/[\s(–-]+/).some((word) => word.startsWith(wanted)) ? 1 : 2
    return 2 * fit + (kind === 'PERSON' || kind === 'PUBLICATION' ? 1 : 0)
  }
  return parties.map((party) => ({ party, rank: rank(party) })).sort((a, b) => a.rank - b.rank).map(({ party }) => party)
}
