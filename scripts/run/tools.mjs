import { inRoot } from './root.mjs'

const paths = {
  knip: 'node_modules/knip/bin/knip.js',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

/** What a run compiles the next one finds: the tests start the server a dozen times, each in half the time. */
export const compiled = { NODE_COMPILE_CACHE: inRoot('node_modules/.cache/compiled') }

/** The script of a development tool, to be run by Node 24. */
export function tool(name) {
  return inRoot(paths[name])
}
