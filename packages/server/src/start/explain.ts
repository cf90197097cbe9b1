import { statfsSync } from 'node:fs'
import { faultOf } from './lifetime.ts'
import { codeOf, diskFull, folderProblem, StartProblem } from './start-problem.ts'

/** One sentence for what people can settle, the whole trace for what only we can. */
export function explain(error: unknown, dataDir: string): string {
  const known = error instanceof StartProblem ? error : problemOf(error, dataDir)
  return known?.message ?? faultOf(error)
}

/** PostgreSQL's code for a full disk. */
const DISK_FULL = '53100'

function problemOf(error: unknown, dataDir: string): StartProblem | undefined {
  // A server whose log found no space dies, and all we are told is that the connection broke.
  if (codeOf(error) === DISK_FULL || isFull(dataDir)) return diskFull(dataDir)
  return folderProblem(error, dataDir)
}

/** Less than one file of the database's log. */
const LOG_FILE_BYTES = 16 * 1024 * 1024

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < LOG_FILE_BYTES
  } catch {
    // No folder, no disk to be full.
    return false
  }
}
