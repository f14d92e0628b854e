import { signal } from '@preact/signals'
import { formatAddress, parseAddress, type Address } from './address'

/** The address shown; change it with go only. */
export const address = signal<Address>(parseAddress(location.search))

/**
 * Changes the address. A change is a step that "back" undoes, unless replace
 * is set, as for a slider that is being dragged.
 */
export function go(change: Partial<Address>, options: { replace?: boolean } = {}): void {
  const next = { ...address.value, ...change }
  const search = formatAddress(next)
  if (search === formatAddress(address.value)) return
  const url = location.pathname + search
  if (options.replace) history.replaceState(null, '', url)
  else history.pushState(null, '', url)
  address.value = next
}

/** A link to an address, for an anchor that opens in the same page or in a new one. */
export function href(change: Partial<Address>): string {
  return location.pathname + formatAddress({ ...address.value, ...change })
}

addEventListener('popstate', () => {
  address.value = parseAddress(location.search)
})
