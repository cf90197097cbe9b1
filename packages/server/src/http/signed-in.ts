import type { Role } from '@jejaring/core/sync/account'
import { createMiddleware } from 'hono/factory'
import type { Caller } from '../accounts/caller.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'

export interface SignedIn {
  readonly Variables: { readonly caller: Caller }
}

/** Lets through who is signed in and, when roles are named, has one of them. */
export function signedIn(deps: Deps, roles?: readonly Role[]) {
  return createMiddleware<SignedIn>(async (c, next) => {
    const caller = await deps.auth.callerOf(c.req.raw.headers)
    if (caller === undefined) throw new Problem('not-signed-in')
    if (roles !== undefined && !roles.includes(caller.role)) throw new Problem('not-allowed')
    c.set('caller', caller)
    await next()
  })
}

/** Roles that work at a desk with named people. */
export const desks: readonly Role[] = ['pustu', 'puskesmas', 'head']
/** Roles that look at a board; Dinas and village without names. */
export const boards: readonly Role[] = [...desks, 'dinas', 'village']
