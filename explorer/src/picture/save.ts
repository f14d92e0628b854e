import type { Picture } from './offer'

/** Hands a file to the reader to keep. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  const url = URL.createObjectURL(content)
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export function saveSVG(picture: Picture): void {
  download(new Blob([picture.svg], { type: 'image/svg+xml' }), 'armsgraph.svg')
}

/** Saves a picture as PNG, at twice its size. Throws where the browser cannot paint it. */
export async function savePNG(picture: Picture): Promise<void> {
  const url = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * 2
    canvas.height = picture.height * 2
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) throw new Error('the picture could not be painted')
    download(blob, 'armsgraph.png')
  } finally {
    URL.revokeObjectURL(url)
  }
}
