// `npm run dev`: the server restarts when its sources change, Vite serves the screens and passes
// /api on to it.
import process from 'node:process'
import { runNode } from './child.mjs'
import { inRoot } from './root.mjs'
import { tool } from './tools.mjs'

export async function dev(node, args) {
  const port = process.env.PORT ?? '3000'
  const server = runNode(
    node,
    ['--watch', inRoot('packages/server/src/start/start.ts'), '--no-web', ...args],
    { leash: true, env: { PORT: port } },
  )
  const screens = runNode(node, [tool('vite')], {
    cwd: inRoot('packages/web'),
    env: { JEJARING_API: `http://localhost:${port}` },
  })
  const codes = await Promise.all([server, screens])
  return codes.find((code) => code !== 0) ?? 0
}
