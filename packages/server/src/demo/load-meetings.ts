import { addDays, firstDayOf, monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Agenda, MeetingPage } from '@jejaring/core/meeting/agenda'
import type { MeetingChange, MeetingSetting } from '@jejaring/core/meeting/meeting-change'
import { usualFocus, VISITS_INDICATOR, WHOLE_AREA } from '@jejaring/core/meeting/meeting'
import { nextMeeting } from '@jejaring/core/meeting/next-meeting'
import type { Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { staffOf } from '../meetings/staff.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readBoard } from '../reports/board.ts'
import { LALANG } from './generate/belitung-timur.ts'
import { randomOf, type Random } from './generate/random.ts'
import { accountId } from './generate/staff.ts'
import { uuidOf } from './generate/stamps.ts'

const AREA = LALANG.slice(0, '19.06.01'.length)
const PUSKESMAS = `puskesmas-${AREA}`
const HEAD = accountId(`kepala.puskesmas_${AREA}`)
const NURSE = accountId(`perawat.puskesmas_${AREA}`)
const MIDWIFE = accountId(`bidan.pustu_${LALANG}`)

/**
 * The monthly mini-workshop of one Puskesmas at the start of this month, with the figures of the end of the month before
 * and four decisions, so that the next meeting shows what they came to.
 */
export async function loadMeetings(db: Kysely<Tables>, today: LocalDate): Promise<void> {
  const [puskesmas] = await readFacilities(db, { id: PUSKESMAS })
  if (puskesmas === undefined) return
  const thisMonth = firstDayOf(monthOf(today))
  const first = nextMeeting('monthly', undefined, thisMonth)
  const lastMonth = firstDayOf(monthOf(addDays(thisMonth, -1)))
  const held = first < today ? first : nextMeeting('monthly', undefined, lastMonth)
  const { villages } = puskesmas
  const until = addDays(firstDayOf(monthOf(held)), -1)
  const watched = [...usualFocus.monthly, VISITS_INDICATOR]
  const board = await readBoard(
    db,
    { villages, seesNames: true },
    {
      title: puskesmas.name,
      villages,
      level: 'village',
      group: 'spm',
      indicators: catalogue.indicators.filter(
        ({ id, spm, sensitive }) =>
          sensitive !== true && (spm !== undefined || watched.includes(id)),
      ),
      month: monthOf(until),
      today: until,
      hidesSmall: false,
    },
  )
  const closed = `${held}T04:00:00Z`
  const figures: Agenda = {
    at: closed,
    today: until,
    columns: board.indicators,
    rows: board.rows,
    total: board.total,
    problems: [],
    referrals: [{ area: LALANG, open: 4, overdue: 2, longestDays: 11 }],
    moved: [],
    movedSince: until,
    actions: [],
  }
  const key = { facility: PUSKESMAS, kind: 'monthly', day: held } as const
  await db
    .insertInto('meeting')
    .values({
      ...key,
      closed_at: new Date(closed),
      closed_by: HEAD,
      figures: JSON.stringify(figures),
    })
    .execute()
  const posts = await readFacilities(db, { villages })
  const random = randomOf('meetings')
  const people = await staffOf(
    db,
    posts.map(({ id }) => id),
  )
  const pustu = posts.filter(({ kind }) => kind === 'pustu')
  const settings: MeetingSetting[] = [
    { kind: 'started', value: `${held}T02:00:00Z` },
    ...pustu.slice(1).map(({ id }) => ({ kind: 'attendance' as const, of: id, value: true })),
    ...decided(people, addDays(held, 28), random),
    { kind: 'closed', value: closed },
  ]
  await db
    .insertInto('meeting_change')
    .values(
      settings.map((set) => {
        const body: Omit<MeetingChange, 'id'> = { over: [], at: closed, set }
        return {
          ...key,
          id: uuidOf(random),
          body: JSON.stringify(body),
          changed_by: HEAD,
          received_at: new Date(closed),
        }
      }),
    )
    .execute()
}

/** What was decided, each with what became of it. */
function decided(
  people: MeetingPage['people'],
  due: LocalDate,
  random: Random,
): readonly MeetingSetting[] {
  const owned = (account: string, other: string) => ({
    owner: people.find((one) => one.account === account)?.name ?? other,
    account,
  })
  const decisions = [
    {
      text: 'Jemput balita yang bulan lalu tidak ditimbang',
      ...owned(MIDWIFE, 'Pustu Lalang'),
      due,
      aim: { indicator: 'spm-04', area: WHOLE_AREA },
    },
    {
      text: 'Jawab rujukan setiap Senin dan Kamis sebelum pulang',
      ...owned(NURSE, 'Klaster 3'),
      due,
      aim: { indicator: 'referrals-answered', area: WHOLE_AREA },
    },
    {
      text: 'Kunjungi lansia yang belum diskrining, mulai dari RT terjauh',
      ...owned(HEAD, 'Klaster 3'),
      due,
      aim: { indicator: 'spm-07', area: WHOLE_AREA },
    },
    { text: 'Surat ke kepala desa soal jadwal Posyandu', owner: 'Tata usaha', due },
  ]
  const done = ['', 'Jadwal piket dibuat, dua hari seminggu', '', 'Terkirim ke semua desa']
  return decisions.flatMap((value, nth): MeetingSetting[] => {
    const of = uuidOf(random)
    const note = done[nth] ?? ''
    return [
      { kind: 'decision', of, value },
      ...(note === ''
        ? []
        : [{ kind: 'outcome' as const, of, value: { state: 'done' as const, note } }]),
    ]
  })
}
