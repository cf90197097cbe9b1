import { pngOf } from '../../ui/share-image.ts'
import type { RecapPart } from './recap-words.ts'

const WIDTH = 720
const EDGE = 40
const LINE = 40

/** The recap as a picture that any messenger shows. It holds numbers and no names. */
export async function recapImage(title: string, parts: readonly RecapPart[]): Promise<Blob> {
  const rows = [
    { text: title, font: '700 32px sans-serif' },
    ...parts.flatMap(({ heading, lines }) => [
      { text: '', font: '' },
      { text: heading, font: '700 26px sans-serif' },
      ...lines.map((text) => ({ text, font: '500 26px sans-serif' })),
    ]),
  ]
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = 2 * EDGE + rows.length * LINE
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#152020'
  context.textBaseline = 'top'
  for (const [place, { text, font }] of rows.entries()) {
    if (text === '') continue
    context.font = font
    context.fillText(text, EDGE, EDGE + place * LINE, WIDTH - 2 * EDGE)
  }
  return pngOf(canvas)
}
