import { addDays, latest } from '@jejaring/core/calendar/local-date'
import type {
  Agenda,
  MeetingAnswer,
  MeetingLine,
  MeetingPage,
  Meetings,
} from '@jejaring/core/meeting/agenda'
import { foldMeeting } from '@jejaring/core/meeting/fold-meeting'
import { meetingKinds, type MeetingKey } from '@jejaring/core/meeting/meeting'
import {
  meetingChanges,
  meetingKey,
  type MeetingChange,
  type StoredChange,
} from '@jejaring/core/meeting/meeting-change'
import { nextMeeting } from '@jejaring/core/meeting/next-meeting'
import { waitsFor } from '@jejaring/core/problem/speaks-for'
import type { Facility } from '@jejaring/core/sync/places'
import type { Role } from '@jejaring/core/sync/account'
import { Hono } from 'hono'
import type { Caller } from '../accounts/caller.ts'
import { composeAgenda } from '../meetings/compose-agenda.ts'
import { puskesmasOf } from '../meetings/find-puskesmas.ts'
import { takeChanges } from '../meetings/keep-meeting.ts'
import { actionsOf, isSettled } from '../meetings/read-actions.ts'
import { isSameMeeting, readMeetings, type KeptMeeting } from '../meetings/read-meetings.ts'
import { staffOf } from '../meetings/staff.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { todayOf } from '../reports/today.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const readers: readonly Role[] = [...desks, 'dinas']
const DAYS_BACK = 400
const DAYS_AHEAD = 200

/** `/api/meetings`: those of the caller's Puskesmas; a Dinas sees what was held, and its minutes. */
export function meetingRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db } = deps

  app.get('/api/meetings', signedIn(deps, readers), async (c) => {
    const caller = c.get('caller')
    const today = todayOf(deps, caller)
    const puskesmas = await puskesmasOf(db, caller)
    const isDinas = caller.role === 'dinas'
    const all = await readMeetings(
      db,
      puskesmas.map(({ id }) => id),
      addDays(today, -DAYS_BACK),
    )
    const names = new Map(puskesmas.map(({ id, name }) => [id, name]))
    return c.json<Meetings>({
      today,
      meetings: all
        .filter(({ isClosed }) => isClosed || !isDinas)
        .map((kept) => lineOf(kept, names.get(kept.key.facility) ?? '')),
      next: isDinas ? [] : puskesmas.flatMap(({ id }) => nextOf(id, all, today)),
      mine: actionsOf(
        all.filter(({ isClosed }) => isClosed),
        undefined,
        deps.catalogue,
      ).filter((action) => action.decision.account === caller.id && !isSettled(action)),
    })
  })

  app.get('/api/meetings/one', signedIn(deps, readers), async (c) => {
    const caller = c.get('caller')
    const key = readQuery(c, meetingKey)
    return c.json<MeetingPage>(await readPage(deps, caller, key))
  })

  app.put('/api/meetings/one', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { changes, ...key } = await readBody(c, meetingChanges)
    const today = todayOf(deps, caller)
    const puskesmas = await mustConcern(deps, caller, key)
    if (key.day < addDays(today, -DAYS_BACK) || key.day > addDays(today, DAYS_AHEAD)) {
      throw new Problem('bad-request', 'day')
    }
    const kept = await readOne(deps, key)
    if (!mayWrite(caller, key)) mustOwn(caller, kept?.changes ?? [], changes)
    const closes = changes.some(({ set }) => set.kind === 'closed')
    const meeting = foldMeeting([
      ...(kept?.changes ?? []),
      ...changes.map((change) => ({ ...change, by: caller.name })),
    ])
    const refused = await takeChanges(db, {
      key,
      changes,
      by: caller,
      at: deps.clock(),
      figures: closes
        ? await composeAgenda(deps, caller, { key, meeting, puskesmas, today })
        : undefined,
    })
    if (refused === 'too-many') throw new Problem('too-many')
    const [village] = puskesmas.villages
    if (changes.length > 0 && village !== undefined) deps.live.announce(village, 0)
    return c.json<MeetingAnswer>({ page: await readPage(deps, caller, key), refused })
  })
  return app
}

async function readPage(deps: Deps, caller: Caller, key: MeetingKey): Promise<MeetingPage> {
  const { db } = deps
  const puskesmas = await mustConcern(deps, caller, key)
  const today = todayOf(deps, caller)
  const found = await readOne(deps, key)
  // What is not settled yet is no business of the Dinas.
  const kept = caller.role === 'dinas' && found?.isClosed !== true ? undefined : found
  const meeting = kept?.meeting ?? foldMeeting([])
  const frozen = kept?.isClosed === true ? kept.figures : undefined
  const around = await readFacilities(db, { villages: puskesmas.villages })
  const posts = around.filter(
    ({ kind, villages }) =>
      kind === 'pustu' && villages.every((village) => puskesmas.villages.includes(village)),
  )
  const date = kept?.date ?? key.day
  return {
    ...key,
    facilityName: puskesmas.name,
    today,
    mayWrite: mayWrite(caller, key),
    changes: kept?.changes ?? [],
    agenda: agendaFor(
      caller,
      frozen ?? (await composeAgenda(deps, caller, { key, meeting, puskesmas, today })),
    ),
    isClosed: kept?.isClosed === true,
    posts: posts.map(({ id, name }) => ({ id, name })),
    people: await staffOf(db, [key.facility, ...posts.map(({ id }) => id)]),
    next: nextMeeting(key.kind, date, latest(date, today)),
  }
}

async function readOne({ db }: Deps, key: MeetingKey): Promise<KeptMeeting | undefined> {
  const kept = await readMeetings(db, [key.facility], key.day)
  return kept.find((one) => isSameMeeting(one.key, key))
}

/** Problems come up to a Dinas by their ladder, not by the minutes. */
const agendaFor = ({ role }: Caller, agenda: Agenda): Agenda =>
  role === 'dinas'
    ? {
        ...withoutParts(agenda),
        problems: agenda.problems.filter(({ level }) => waitsFor[role].includes(level)),
      }
    : agenda

/** Below a village numbers are small, and only for who sees names. */
function withoutParts(agenda: Agenda): Agenda {
  const { posyandu: _below, ...whole } = agenda
  return whole
}

const mayWrite = ({ role, facility }: Caller, key: MeetingKey): boolean =>
  role === 'head' && facility === key.facility

/** Whoever does not write the meeting says what became of their own decisions, and nothing else. */
function mustOwn(
  caller: Caller,
  known: readonly StoredChange[],
  changes: readonly MeetingChange[],
): void {
  const own = foldMeeting(known).decisions.filter(({ account }) => account === caller.id)
  const isOwn = ({ set }: MeetingChange) =>
    set.kind === 'outcome' && own.some(({ id }) => id === set.of)
  if (!changes.every(isOwn)) throw new Problem('not-allowed')
}

async function mustConcern({ db }: Deps, caller: Caller, key: MeetingKey): Promise<Facility> {
  const puskesmas = (await puskesmasOf(db, caller)).find(({ id }) => id === key.facility)
  if (puskesmas === undefined) throw new Problem('not-allowed')
  return puskesmas
}

function lineOf({ key, date, isClosed, meeting }: KeptMeeting, facilityName: string): MeetingLine {
  const { attendance, decisions, outcomes } = meeting
  return {
    ...key,
    facilityName,
    date,
    isClosed,
    present: [...attendance.values()].filter((isPresent) => isPresent).length,
    decisions: decisions.length,
    done: decisions.filter(({ id }) => outcomes.get(id)?.state === 'done').length,
  }
}

/** One of each kind, unless it has been begun already. */
function nextOf(
  facility: string,
  all: readonly KeptMeeting[],
  today: MeetingKey['day'],
): readonly MeetingKey[] {
  return meetingKinds.flatMap((kind) => {
    const ofKind = all.filter(({ key }) => key.facility === facility && key.kind === kind)
    if (ofKind.some(({ isClosed, date }) => !isClosed && date >= today)) return []
    const dates = ofKind.map(({ date }) => date).toSorted()
    return [{ facility, kind, day: nextMeeting(kind, dates.at(-1), today) }]
  })
}
