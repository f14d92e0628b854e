interface Acts {
  closer: () => void
  farther: () => void
  all: () => void
}

/** The buttons that bring a drawing closer, farther away, and all of it into view. */
export function Zoom({ closer, farther, all }: Acts) {
  return (
    <div class="zoom" role="group" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={closer}>+</button>
      <button type="button" aria-label="Zoom out" onClick={farther}>−</button>
      <button type="button" aria-label="Show all legs" onClick={all}>⤢</button>
    </div>
  )
}
