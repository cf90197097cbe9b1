import { writeDown } from './write-down.ts'
import type { Write } from './write.ts'

export const writeInField: Write = async (notes) => {
  await writeDown(notes)
  return { kind: 'kept' }
}
