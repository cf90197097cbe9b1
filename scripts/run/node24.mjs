// Node 24 runs TypeScript as it is. It comes as an npm package for the common platforms.
import { existsSync } from 'node:fs'
import process from 'node:process'
import { inRoot } from './root.mjs'
import { Failure } from './say.mjs'

/** The path of a Node that can run the program. */
export function findNode24() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const packaged = inRoot(`node_modules/node-${platform}-${process.arch}/bin/${name}`)
  if (existsSync(packaged) && !isMusl()) return packaged
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Failure(
    `Jejaring needs Node 24, this is ${process.version} and no packaged one fits ${platform} ${process.arch}: install Node 24 and start again.`,
  )
}

/** The packaged Node is linked with glibc and does not run on Alpine. */
function isMusl() {
  return (
    process.platform === 'linux' &&
    process.report?.getReport().header.glibcVersionRuntime === undefined
  )
}
