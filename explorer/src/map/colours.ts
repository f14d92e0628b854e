import type { Theme } from '../address/theme'

/** The colours of the map that are not an arc's. */
export interface Ground {
  sea: string
  land: string
  border: string
  ink: string
  halo: string
  spot: string
  chosen: string
}

export const GROUNDS: Record<Theme, Ground> = {
  light: { sea: '#f3f5f7', land: '#dfe3e8', border: '#f8f9fa', ink: '#1c2530', halo: '#f8f9fa', spot: '#2b3644', chosen: '#ffd84d' },
  dark: { sea: '#12171d', land: '#262e38', border: '#12171d', ink: '#e8ecf1', halo: '#12171d', spot: '#d5dce5', chosen: '#7a6200' },
}
