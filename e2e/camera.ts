import { writeFileSync } from 'node:fs'
import type { Locator } from 'playwright-core'
import { inject } from 'vitest'

/** Luma of paper and ink, and a colour that is none, in the range of video. */
const PAPER = 235
const INK = 16
const GREY = 128
const WIDTH = 640
const HEIGHT = 480
const MODULE = 8

/**
 * Holds a printed code before the camera of every device that opens one from now on: the modules of its path
 * `M3 4h1v1h-1z…`, drawn in the middle of a picture as the browser wants it (YUV4MPEG2, one frame, seen again and again).
 */
export async function holdUp(code: Locator): Promise<void> {
  const path = (await code.getAttribute('d')) ?? ''
  const modules = [...path.matchAll(/M(\d+) (\d+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  )
  const luma = Buffer.alloc(WIDTH * HEIGHT, PAPER)
  const widest = Math.max(...modules.map(([x]) => x))
  const left = Math.floor((WIDTH - widest * MODULE) / 2)
  const top = Math.floor((HEIGHT - widest * MODULE) / 2)
  for (const [x, y] of modules) {
    for (let line = 0; line < MODULE; line += 1) {
      const at = (top + y * MODULE + line) * WIDTH + left + x * MODULE
      luma.fill(INK, at, at + MODULE)
    }
  }
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420\n`
  const colour = Buffer.alloc((WIDTH * HEIGHT) / 2, GREY)
  writeFileSync(
    inject('camera'),
    Buffer.concat([Buffer.from(head), Buffer.from('FRAME\n'), luma, colour]),
  )
}
