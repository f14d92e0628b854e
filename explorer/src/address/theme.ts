import { computed, effect, signal } from '@preact/signals'

export type Theme = 'light' | 'dark'
const KEY = 'armsgraph-theme'

const system = matchMedia('(prefers-color-scheme: dark)')
const systemTheme = signal<Theme>(system.matches ? 'dark' : 'light')
const chosen = signal<Theme | null>(remembered())

/** The theme shown: the reader's choice, else the system's. */
export const theme = computed<Theme>(() => chosen.value ?? systemTheme.value)

export function toggleTheme(): void {
  chosen.value = theme.value === 'dark' ? 'light' : 'dark'
  try {
    localStorage.setItem(KEY, chosen.value)
  } catch {
    // Storage may be switched off; the choice then lasts for this page.
  }
}

function remembered(): Theme | null {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'light' || kept === 'dark' ? kept : null
  } catch {
    return null
  }
}

system.addEventListener('change', (event) => {
  systemTheme.value = event.matches ? 'dark' : 'light'
})
effect(() => {
  document.documentElement.style.colorScheme = theme.value
})
