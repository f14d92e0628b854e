interface Acts {
  closer: () => void
  farther: () => void
  all: () => void
}

/** Where the buttons stand on a drawing of this width, in CSS pixels: no name goes there. */
export function zoomBox(width: number): { x0: number; y0: number; x1: number; y1: number } {
  return { x0: width - 46, y0: 0, x1: width, y1: 118 }
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
