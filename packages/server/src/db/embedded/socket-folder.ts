import { closeSync, openSync } from 'node:fs'
import { StartProblem } from '../../start/start-problem.ts'

/** sun_path holds 108 bytes on Linux and 104 on macOS, the closing zero among them. */
const LONGEST = process.platform === 'linux' ? 107 : 103

/**
 * The folder of the server's socket as a client names it. A path too long for a socket's address
 * is named through an open handle of the folder, which Linux shows as a short path.
 */
export function socketFolder(cluster: string): { host: string; close: () => void } {
  if (Buffer.byteLength(`${cluster}/.s.PGSQL.5432`) <= LONGEST) {
    return { host: cluster, close: () => undefined }
  }
  if (process.platform !== 'linux') {
    throw new StartProblem(
      `The path of the data folder ${cluster} is too long for a socket: name a shorter one with JEJARING_DATA.`,
    )
  }
  const handle = openSync(cluster, 'r')
  return { host: `/proc/${process.pid}/fd/${handle}`, close: () => closeSync(handle) }
}
