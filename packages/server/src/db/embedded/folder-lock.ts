import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { folderProblem, StartProblem } from '../../start/start-problem.ts'

/**
 * One Jejaring per data folder. Node has no file locks of its own, but SQLite takes one for every
 * transaction: an empty database file with an open exclusive transaction is a lock that the
 * operating system drops when the process dies in any way, and that no reused process number
 * can fake.
 *
 * @returns what releases the lock
 * @throws StartProblem when another process holds it
 */
export function lockFolder(folder: string): () => void {
  const holder = join(folder, 'running')
  const lock = open(folder)
  try {
    lock.exec('BEGIN EXCLUSIVE')
    writeFileSync(holder, `${process.pid}\n`)
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw folderProblem(error, folder) ?? error
    throw new StartProblem(
      `Another Jejaring${processIn(holder)} already uses the data folder ${folder}: stop it first or name another folder with JEJARING_DATA.`,
    )
  }
  return () => {
    if (!lock.isOpen) return
    rmSync(holder, { force: true })
    lock.close()
  }
}

function open(folder: string): DatabaseSync {
  const file = join(folder, 'lock')
  try {
    // Opened as a file first, because SQLite does not say why it cannot open one.
    writeFileSync(file, '', { flag: 'a', mode: 0o600 })
    return new DatabaseSync(file, { timeout: 0 })
  } catch (error) {
    throw folderProblem(error, folder) ?? error
  }
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

function processIn(file: string): string {
  try {
    return ` (process ${Number.parseInt(readFileSync(file, 'utf8'), 10)})`
  } catch {
    // Only the holder writes it, and perhaps not yet: the sentence is clear without the number.
    return ''
  }
}
