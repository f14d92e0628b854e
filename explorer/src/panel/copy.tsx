import { useState } from 'preact/hooks'

/** A button that copies a text and says so. */
export function Copy({ text, children, class: look = '' }: { text: () => string; children: string; class?: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setSaid('Copied')
    } catch {
      setSaid('Not allowed to copy')
    }
    setTimeout(() => setSaid(''), 2000)
  }
  return <button type="button" class={look} onClick={copy}><span aria-live="polite">{said || children}</span></button>
}
