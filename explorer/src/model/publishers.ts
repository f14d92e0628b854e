import { effect, signal } from '@preact/signals'
import { address } from '../address/current'
import { material } from './drawn'

/** The publishers seen so far, by name, with the one that the address asks for. */
export const publishers = signal<string[]>([])

effect(() => {
  const seen = new Set(publishers.peek())
  for (const claim of material.value.claims) if (claim.document.publisher) seen.add(claim.document.publisher)
  if (address.value.publisher) seen.add(address.value.publisher)
  if (seen.size !== publishers.peek().length) publishers.value = [...seen].sort((a, b) => a.localeCompare(b))
})
