/** What `explain` gives: text, or values of any shape, shown as they are. */
export function Reasons({ explain }: { explain: unknown }) {
  if (!explain) return null
  const text = typeof explain === 'string' ? explain : JSON.stringify(explain, null, 2)
  return (
    <details class="reasons" open>
      <summary>Reasons: what was made of each sentence</summary>
      <pre tabIndex={0}>{text}</pre>
    </details>
  )
}
