import { createMiddleware } from 'hono/factory'
import { Problem } from './problem.ts'

/**
 * Refuses what another site makes a browser send with our cookie (CSRF). Browsers name the origin of every request
 * that changes something and nothing on a page can forge that; a client that names none carries no cookie of
 * a browser either.
 */
export function sameOrigin({ publicUrl }: { readonly publicUrl: string | undefined }) {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl).origin
  return createMiddleware(async (c, next) => {
    if (changes(c.req.method)) {
      const site = c.req.header('sec-fetch-site')
      if (site !== undefined && site !== 'same-origin') throw new Problem('not-allowed')
      const origin = c.req.header('origin')
      const own = [known, new URL(c.req.url).origin]
      if (origin !== undefined && !own.includes(origin)) throw new Problem('not-allowed')
    }
    await next()
  })
}

const changes = (method: string): boolean => !['GET', 'HEAD', 'OPTIONS'].includes(method)
