import { signal } from '@preact/signals'

/** A picture as SVG text, with its size in pixels. */
export interface Picture {
  svg: string
  width: number
  height: number
}

/** Makes the picture of the view shown; null where there is none to save. */
export const maker = signal<(() => Promise<Picture>) | null>(null)

/** Offers the picture of a view for saving; returns what withdraws it. */
export function offer(make: () => Promise<Picture>): () => void {
  maker.value = make
  return () => {
    if (maker.peek() === make) maker.value = null
  }
}
