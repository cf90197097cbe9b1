import { writeDown } from './write-down.ts'
import type { Write } from './write.ts'

export const writeInField: Write = async (notes, onStored) => {
  await writeDown(notes, onStored)
  return { kind: 'kept' }
}
