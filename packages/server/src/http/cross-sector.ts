import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { commitmentLengths, commitmentStates } from '@jejaring/core/cross-sector/commitment'
import {
  boardOffices,
  isDecreeDay,
  isRegistrationNumber,
  registrationLengths,
} from '@jejaring/core/cross-sector/posyandu-registration'
import { memberLengths, type CrossSector } from '@jejaring/core/cross-sector/wire'
import { sectors } from '@jejaring/core/meeting/sector'
import { hasPersonNumber } from '@jejaring/core/problem/names-nobody'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import * as v from 'valibot'
import type { Caller } from '../accounts/caller.ts'
import { keepCommitment, keepMember, keepRegistration } from '../cross-sector/keep-cross-sector.ts'
import {
  holderOf,
  NOT_REGISTERED,
  readCommitments,
  readMembers,
  readRegistrations,
} from '../cross-sector/read-cross-sector.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { todayOf } from '../reports/today.ts'
import { areasOf } from '../village-page/areas.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const readers: readonly Role[] = [...desks, 'dinas']
/** Who sits with the sectors: the midwife, the head of the Puskesmas, the Dinas. */
const writers: readonly Role[] = ['pustu', 'head', 'dinas']

const id = v.pipe(v.string(), v.uuid())
const version = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))
const area = v.pipe(v.string(), v.regex(/^\d\d\.\d\d(\.\d\d(\.\d{4})?)?$/))
const day = v.custom<LocalDate>(isLocalDate, 'not a day')
const words = (most: number, least = 0) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(least),
    v.maxLength(most),
    v.check((text) => !hasPersonNumber(text)),
  )
const commitmentBody = v.object({
  id,
  version,
  area,
  sector: v.picklist(sectors),
  text: words(commitmentLengths.text, 3),
  due: day,
  state: v.picklist(commitmentStates),
  note: words(commitmentLengths.note),
})
const doneBody = v.object({ id, version, note: words(commitmentLengths.note) })
const memberBody = v.object({
  id,
  version,
  area,
  sector: v.picklist(sectors),
  name: words(memberLengths.name, 2),
  office: words(memberLengths.office),
  isGone: v.boolean(),
})
const registrationBody = v.object({
  facility: v.pipe(v.string(), v.maxLength(60)),
  version,
  number: v.exactOptional(v.pipe(v.string(), v.check(isRegistrationNumber))),
  decree: words(registrationLengths.decree),
  decreeOn: v.exactOptional(day),
  board: v.object(
    v.entriesFromList(boardOffices, v.exactOptional(words(registrationLengths.name, 2))),
  ),
})

/** How far ahead a promise may reach, and how far back one may be written down. */
const DAYS_AHEAD = 1100

/** `/api/cross-sector`: what other sectors promised, who they are, and how Posyandu are registered. */
export function crossSectorRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps
  const by = (caller: Caller) => ({ said_by: caller.id, said_at: clock() })

  app.get('/api/cross-sector', signedIn(deps, readers), async (c) =>
    c.json<CrossSector>(await pageOf(deps, c.get('caller'))),
  )

  app.put('/api/cross-sector/commitments', signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const commitment = await readBody(c, commitmentBody)
    await mustBeTheirs(deps, caller, commitment.area)
    const today = todayOf(deps, caller)
    const { due } = commitment
    if (due < addDays(today, -DAYS_AHEAD) || due > addDays(today, DAYS_AHEAD))
      throw new Problem('bad-request', 'due')
    const [known] = await readCommitments(db, { id: commitment.id })
    if (known !== undefined) await mustBeTheirs(deps, caller, known.area)
    if ((await keepCommitment(db, commitment, by(caller))) !== 'kept') throw new Problem('conflict')
    return c.json<CrossSector>(await pageOf(deps, caller))
  })

  app.put(
    '/api/cross-sector/commitments/done',
    signedIn(deps, [...writers, 'village']),
    async (c) => {
      const caller = c.get('caller')
      const { id: of, version: seen, note } = await readBody(c, doneBody)
      const [known] = await readCommitments(db, { id: of })
      if (known === undefined) throw new Problem('not-found')
      await mustBeTheirs(deps, caller, known.area)
      const done = { ...known, version: seen, state: 'done' as const, note }
      if ((await keepCommitment(db, done, by(caller))) !== 'kept') throw new Problem('conflict')
      return c.json({})
    },
  )

  app.put('/api/cross-sector/members', signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const member = await readBody(c, memberBody)
    await mustBeTheirs(deps, caller, member.area)
    const [known] = await readMembers(db, { id: member.id })
    if (known !== undefined) await mustBeTheirs(deps, caller, known.area)
    if ((await keepMember(db, member, by(caller))) !== 'kept') throw new Problem('conflict')
    return c.json<CrossSector>(await pageOf(deps, caller))
  })

  app.put('/api/cross-sector/registrations', signedIn(deps, writers), async (c) => {
    const caller = c.get('caller')
    const registration = await readBody(c, registrationBody)
    const [post] = await readFacilities(db, { id: registration.facility })
    if (post?.kind !== 'posyandu' || !post.villages.every((one) => caller.villages.includes(one)))
      throw new Problem('not-allowed')
    const { decreeOn, number, facility } = registration
    if (decreeOn !== undefined && !isDecreeDay(decreeOn, todayOf(deps, caller)))
      throw new Problem('bad-request', 'decreeOn')
    const holder = number === undefined ? facility : await holderOf(db, number)
    if (holder !== undefined && holder !== facility) throw new Problem('bad-request', 'number')
    if ((await keepRegistration(db, registration, by(caller))) !== 'kept')
      throw new Problem('conflict')
    return c.json<CrossSector>(await pageOf(deps, caller))
  })
  return app
}

async function pageOf(deps: Deps, caller: Caller): Promise<CrossSector> {
  const { db } = deps
  const areas = await areasOf(db, caller.villages)
  const codes = areas.map(({ code }) => code)
  const posts = await readFacilities(db, { villages: caller.villages })
  const posyandu = posts.filter(
    ({ kind, villages }) =>
      kind === 'posyandu' && villages.every((one) => caller.villages.includes(one)),
  )
  const registrations = await readRegistrations(
    db,
    posyandu.map(({ id: of }) => of),
  )
  return {
    today: todayOf(deps, caller),
    areas: areas.map(({ code, name, kind }) => ({ code, name, kind })),
    commitments: await readCommitments(db, { areas: codes }),
    members: await readMembers(db, { areas: codes }),
    posyandu: posyandu.map(({ id: of, name, villages }) => ({
      id: of,
      name,
      villages,
      registration: registrations.get(of) ?? NOT_REGISTERED,
    })),
    mayWrite: writers.includes(caller.role),
  }
}

/** An area all of whose villages are the caller's. */
async function mustBeTheirs({ db }: Deps, { villages }: Caller, code: string): Promise<void> {
  const areas = await areasOf(db, villages)
  if (!areas.some((one) => one.code === code)) throw new Problem('not-allowed')
}
