import { useStore } from '@nanostores/react'
import encodeQR from 'qr'
import { useEffect, useRef, useState } from 'react'
import { handOverMessages } from './hand-over.messages.ts'

/** As fast as a cheap camera reads one code after the other. */
const EVERY_MS = 250
/** White around the code, in squares, without which it is not found. */
const BORDER = 4

/** Codes one after the other, over and over: whichever was missed comes again. */
export function QrChain({ frames }: { readonly frames: readonly string[] }) {
  const t = useStore(handOverMessages)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [at, setAt] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setAt((before) => (before + 1) % frames.length), EVERY_MS)
    return () => clearInterval(timer)
  }, [frames])
  const frame = frames[at] ?? ''
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, frame)
  }, [frame])
  useKeepAwake()
  return (
    <>
      <canvas ref={canvas} className="hand-over-qr" role="img" aria-label={t.picture} />
      <p className="small mid hand-over-frame">
        {t.frame({ at: String(at + 1), total: String(frames.length) })}
      </p>
    </>
  )
}

/** One pixel for each square: the browser makes them larger without smoothing. */
function draw(canvas: HTMLCanvasElement, text: string): void {
  const squares = encodeQR(text, 'raw', { ecc: 'low', border: BORDER })
  canvas.width = squares.length
  canvas.height = squares.length
  const context = canvas.getContext('2d')
  if (context === null) return
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.fillStyle = '#000'
  for (const [y, row] of squares.entries()) {
    for (const [x, isDark] of row.entries()) if (isDark) context.fillRect(x, y, 1, 1)
  }
}

/** A screen that goes dark in the middle of the chain ends it. */
function useKeepAwake(): void {
  useEffect(() => {
    const lock = navigator.wakeLock?.request('screen').catch(() => undefined)
    return () => void lock?.then((held) => held?.release())
  }, [])
}
