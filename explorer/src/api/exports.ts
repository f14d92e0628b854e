import type { Address } from '../address/address'
import { claimFilter, routeFilter } from '../address/filter'

/** The path of the CSV file that holds what a view shows: its routes, or its claims. */
export function csvPath(address: Address): string {
  const given = new URLSearchParams()
  const routes = Boolean(address.from && address.to)
  const filter = routes ? routeFilter(address, { dates: true }) : claimFilter(address, { dates: true, ends: true })
  if (routes) {
    given.set('from', address.from!)
    given.set('to', address.to!)
    for (const via of address.via) given.append('via', via)
    given.set('maxLegs', String(address.maxLegs))
    if (address.basis !== 'ANY') given.set('basis', address.basis)
  }
  for (const [name, value] of Object.entries(filter)) {
    for (const part of Array.isArray(value) ? value : [value]) given.append(name, String(part))
  }
  const query = given.toString()
  return `/export/${routes ? 'routes' : 'claims'}.csv${query ? `?${query}` : ''}`
}
