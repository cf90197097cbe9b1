import { addDays, isLocalDate, yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import { isSigned, postTrouble, type StaffMember } from '@jejaring/core/staff/member'
import { allContracts, allDuties, allProfessions } from '@jejaring/core/staff/profession'
import { entryOf } from '@jejaring/core/staff/same-staff'
import { isNik, LONGEST, type StaffHistory, type StaffRegister } from '@jejaring/core/staff/wire'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { todayOf } from '../reports/today.ts'
import { keepMember, keepPost, readHistory } from '../staff/keep-staff.ts'
import { readStaff } from '../staff/read-staff.ts'
import { readSame, saySame } from '../staff/same-staff.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

export const staffReaders: readonly Role[] = [...desks, 'dinas']
/** Who signs or passes on the decrees of a place. */
export const staffWriters: readonly Role[] = ['pustu', 'head', 'dinas']

const id = v.pipe(v.string(), v.uuid())
const words = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max))
const day = v.pipe(
  v.custom<LocalDate>(isLocalDate),
  v.check((text) => text >= '1950-01-01' && text <= '2099-12-31'),
)
const version = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000))
const post = {
  id,
  facility: v.pipe(v.string(), v.maxLength(60)),
  duty: v.picklist(allDuties),
  from: day,
  before: v.exactOptional(day),
  decree: words(LONGEST.decree),
  decreeOn: v.exactOptional(day),
}
const memberBody = v.object({
  id,
  name: v.pipe(
    words(LONGEST.name),
    v.minLength(2),
    v.check((text) => !hasPersonNumber(text)),
  ),
  profession: v.picklist(allProfessions),
  contract: v.picklist(allContracts),
  birthYear: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1930))),
  phone: v.pipe(words(LONGEST.phone), v.regex(/^[0-9+ ()-]*$/)),
  number: v.pipe(
    words(LONGEST.number),
    v.check((text) => !isNik(text)),
  ),
  account: v.exactOptional(v.pipe(v.string(), v.maxLength(60))),
  version,
  post: v.exactOptional(v.object(post)),
})
const postBody = v.object({
  ...post,
  member: id,
  version,
  isWithdrawn: v.exactOptional(v.boolean()),
})

const sameBody = v.object({ one: id, other: id, state: v.picklist(['same', 'apart', '']) })

const YOUNGEST = 15
/** How far ahead a task may begin. */
const AHEAD_DAYS = 366

/** `/api/staff`: who works where, since when and by which decree, and who is missing. */
export function staffRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/staff', signedIn(deps, staffReaders), async (c) =>
    c.json<StaffRegister>(await registerOf(deps, c.get('caller'))),
  )

  app.get('/api/staff/history/:member', signedIn(deps, staffReaders), async (c) => {
    const member = memberIn(await registerOf(deps, c.get('caller')), c.req.param('member'))
    return c.json<StaffHistory>(await readHistory(db, member))
  })

  app.put('/api/staff', signedIn(deps, staffWriters), async (c) => {
    const caller = c.get('caller')
    const body = await readBody(c, memberBody)
    const register = await registerOf(deps, caller)
    const known = register.members.find((member) => member.id === body.id)
    if (body.post !== undefined) mustFit(register, body.post, known?.posts ?? [])
    if (body.birthYear !== undefined && body.birthYear > yearOf(register.today) - YOUNGEST) {
      throw new Problem('bad-request', 'birthYear')
    }
    mustBeFree(register, body)
    const kept = await keepMember(
      db,
      { ...body, village: homeOf(register, known, body.post) },
      by(c),
    )
    if (kept === 'conflict') throw new Problem('conflict')
    return c.json<StaffRegister>(await registerOf(deps, caller))
  })

  app.put('/api/staff/posts', signedIn(deps, staffWriters), async (c) => {
    const caller = c.get('caller')
    const body = await readBody(c, postBody)
    const register = await registerOf(deps, caller)
    mustHave(register, body.facility)
    const member = memberIn(register, body.member)
    const before = member.posts.find((one) => one.id === body.id)
    // Another place is another task.
    if (before !== undefined && before.facility !== body.facility) {
      throw new Problem('bad-request', 'facility')
    }
    if (body.isWithdrawn !== true) mustFit(register, body, member.posts)
    const entry = entryOf(member, body.id)
    if ((await keepPost(db, entry, body, by(c))) === 'conflict') throw new Problem('conflict')
    return c.json<StaffRegister>(await registerOf(deps, caller))
  })

  app.put('/api/staff/same', signedIn(deps, staffWriters), async (c) => {
    const caller = c.get('caller')
    const body = await readBody(c, sameBody)
    const register = await registerOf(deps, caller)
    const [one, other] = [entryIn(register, body.one), entryIn(register, body.other)]
    if (one.id === other.id) throw new Problem('bad-request', 'other')
    // Parted is somebody from everybody they were put together with, however many steps it took.
    const { entriesOf } = await readSame(db)
    const others = body.state === '' ? [other, ...entriesOf(one)] : [other]
    for (const entry of others)
      if (entry.id !== one.id) await saySame(db, [one, entry], body.state, by(c))
    return c.json<StaffRegister>(await registerOf(deps, caller))
  })

  const by = (c: { get: (name: 'caller') => Caller }) => ({
    said_by: c.get('caller').id,
    said_at: clock(),
  })
  return app
}

export async function registerOf(deps: Deps, caller: Caller): Promise<StaffRegister> {
  return {
    ...(await readStaff(deps.db, caller, todayOf(deps, caller))),
    mayWrite: staffWriters.includes(caller.role),
  }
}

/** The entry itself, also one that was joined to another. */
function entryIn(register: StaffRegister, asked: string): Pick<StaffMember, 'village' | 'id'> {
  const member = memberIn(register, asked)
  return member.joined?.find(({ id: own }) => own === asked) ?? member
}

function memberIn({ members }: StaffRegister, asked: string): StaffMember {
  const member = members.find(
    (one) => one.id === asked || one.joined?.some(({ id: own }) => own === asked) === true,
  )
  if (member === undefined) throw new Problem('not-found', 'member')
  return member
}

function mustHave({ places }: StaffRegister, facility: string): void {
  if (!places.some((place) => place.id === facility)) throw new Problem('not-allowed')
}

function mustFit(
  register: StaffRegister,
  wanted: Omit<StaffMember['posts'][number], 'version'>,
  others: StaffMember['posts'],
): void {
  mustHave(register, wanted.facility)
  if (wanted.from > addDays(register.today, AHEAD_DAYS)) throw new Problem('bad-request', 'from')
  if (!isSigned(wanted, register.today)) throw new Problem('bad-request', 'decreeOn')
  const trouble = postTrouble(wanted, others)
  if (trouble !== undefined) throw new Problem('bad-request', trouble)
}

/** An account is that of one person, and of somebody of these places. */
function mustBeFree(
  { members, accounts }: StaffRegister,
  { id: own, account }: { readonly id: string; readonly account?: string },
): void {
  if (account === undefined || accounts.some((free) => free.id === account)) return
  const holder = members.find((member) => member.account === account)
  if (holder?.id !== own) throw new Problem('bad-request', 'account')
}

/** The village somebody is kept under; for somebody new that of the first place. */
function homeOf(
  { places }: StaffRegister,
  known: StaffMember | undefined,
  first: { readonly facility: string } | undefined,
): string {
  if (known !== undefined) return known.village
  const home = places.find((place) => place.id === first?.facility)?.villages[0]
  if (home === undefined) throw new Problem('bad-request', 'post')
  return home
}
