import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { Problem } from './problem.ts'

/** File names in here carry a hash of their content. */
const HASHED = '/assets/'
const FOREVER = 'public, max-age=31536000, immutable'

/** The built web app; every address that is no file shows its first page, which finds its own way. */
export function webFiles(folder: string): Hono {
  const app = new Hono()
  // Asked at each request of a page: the folder may be built after the start.
  const files = existsSync(folder) ? [serveStatic({ root: folder, precompressed: true })] : []
  app.use(async (context, next) => {
    await next()
    const kept = context.req.path.startsWith(HASHED) && context.res.ok ? FOREVER : 'no-cache'
    context.header('cache-control', kept)
  })
  for (const file of files) app.get('*', file)
  app.get('*', async (context, next) => {
    if (context.req.path.startsWith(HASHED) || /\.\w+$/.test(context.req.path)) {
      throw new Problem('not-found')
    }
    const page = serveStatic({ path: join(folder, 'index.html') })
    return (await page(context, next)) ?? Promise.reject(new Problem('not-found'))
  })
  return app
}
