import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { birthSettlements } from '@jejaring/core/journal/birth-settled'
import type { Bodies, Entry, Kind } from '@jejaring/core/journal/entry'
import { disabilities } from '@jejaring/core/person/disability'
import { visitOutcomes } from '@jejaring/core/visits/visit-body'
import { anyVisit } from './any-visit.ts'
import { newId, TODAY, type Device } from './entries.ts'
import type { Dice } from './workload.ts'

export interface Worker {
  readonly write: Device
  readonly rts: readonly string[]
  /** Id of the post; without one nobody meets there. */
  readonly posyandu: string | undefined
  readonly dice: Dice
  /** @throws RangeError when there is none */
  readonly one: <Item>(items: readonly Item[]) => Item
  /** What was written so far, for later entries to name. */
  readonly written: readonly Entry[]
}
type Step = (worker: Worker) => Entry

type Of<K extends Kind> = Extract<Entry, { readonly kind: K }>

const allOf = <K extends Kind>({ written }: Worker, kind: K): readonly Of<K>[] =>
  written.filter((entry): entry is Of<K> => entry.kind === kind)
/** An earlier entry of the kind. @throws RangeError when there is none */
const earlier = <K extends Kind>(at: Worker, kind: K): Of<K> => at.one(allOf(at, kind))
const household = (worker: Worker): string => earlier(worker, 'household-registered').subject
const postOf = ({ posyandu }: Worker): string => {
  if (posyandu === undefined) throw new RangeError('no post')
  return posyandu
}
/** One person, since when they live, and a day on which they did. */
function somebody(worker: Worker) {
  const { subject: id, body } = earlier(worker, 'person-registered')
  return { id, on: since(worker.dice, body.birthDate) }
}
function two(worker: Worker): readonly [one: string, other: string] {
  const [{ id }, { id: other }] = [somebody(worker), somebody(worker)]
  if (id === other) throw new RangeError('nobody else')
  return [id, other]
}
const since = (dice: Dice, born: LocalDate): LocalDate => {
  const day = addDays(TODAY, -dice(400))
  return day < born ? born : day
}

/** One entry of each kind that one village makes by itself; a new kind has its row here. */
export const workByKind: Readonly<
  Record<Exclude<Kind, 'person-arrived' | 'arrival-withdrawn'>, Step>
> = {
  'household-registered': ({ write, one, rts }) =>
    write('household-registered', newId(), { rt: one(rts), headName: 'A', address: '' }),
  'household-changed': (at) =>
    at.write('household-changed', household(at), { changes: { rt: { value: at.one(at.rts) } } }),
  'household-observed': (at) =>
    at.write('household-observed', household(at), {
      answers: { water: at.one(['piped', 'rain']) },
    }),
  'person-registered': (at) => {
    const { dice } = at
    const birthDate = addDays(TODAY, -dice(dice(2) === 0 ? 1500 : 25_000))
    const sex = at.one(['male', 'female'] as const)
    const body = { name: 'B', sex, birthDate, household: household(at), relation: 'child' } as const
    const disability = dice(3) === 0 ? {} : { disability: at.one(disabilities) }
    return at.write(
      'person-registered',
      newId(),
      { ...body, ...disability },
      since(dice, birthDate),
    )
  },
  'person-changed': (at) => {
    const changes = at.one<Bodies['person-changed']['changes']>([
      { household: { value: household(at) } },
      { name: { value: `C${at.dice(9)}` } },
      { disability: { value: at.one(disabilities) } },
      { mentalDisability: { value: at.dice(2) === 0 } },
    ])
    return at.write('person-changed', somebody(at).id, { changes })
  },
  'person-moved': (at) => at.write('person-moved', somebody(at).id, { to: '' }),
  'person-died': (at) => {
    const { id, on } = somebody(at)
    return at.write('person-died', id, {}, on)
  },
  'person-returned': (at) => {
    const kind = at.one(['person-died', 'person-moved'] as const)
    const { id, subject } = earlier(at, kind)
    return at.write('person-returned', subject, { entry: id })
  },
  'birth-settled': (at) => {
    const child = allOf(at, 'birth-settled')[0]?.body.child ?? newId()
    return at.write('birth-settled', somebody(at).id, { child, as: at.one(birthSettlements) })
  },
  'persons-merged': (at) => {
    const [id, other] = two(at)
    const choices = at.dice(2) === 0 ? {} : { choices: { household: { value: household(at) } } }
    return at.write('persons-merged', id, { other, ...choices })
  },
  'merge-undone': (at) => {
    const { id: merge, subject, body } = earlier(at, 'persons-merged')
    return at.write('merge-undone', subject, { other: body.other, merge })
  },
  'persons-told-apart': (at) => {
    const [id, other] = two(at)
    return at.write('persons-told-apart', id, { other })
  },
  'encounter-recorded': (at) => {
    const { id, on } = somebody(at)
    return at.write('encounter-recorded', id, anyVisit(at.dice, on), on)
  },
  'encounter-amended': (at) => {
    const { id: encounter, subject, on } = earlier(at, 'encounter-recorded')
    return at.write('encounter-amended', subject, { ...anyVisit(at.dice, on), encounter }, on)
  },
  'encounter-voided': (at) => {
    const { id: encounter, subject } = earlier(at, 'encounter-recorded')
    return at.write('encounter-voided', subject, { encounter, reason: 'x' })
  },
  'referral-made': (at) => {
    const { id: encounter, subject } = earlier(at, 'encounter-recorded')
    const because = { encounter, service: 's', scale: 's', outcome: 'o' }
    const withinDays = at.dice(9)
    return at.write('referral-made', subject, { to: 'pustu', withinDays, reason: '', because })
  },
  'referral-received': (at) => {
    const { id: referral, subject } = earlier(at, 'referral-made')
    return at.write('referral-received', subject, { referral })
  },
  'referral-answered': (at) => {
    const { id: referral, subject } = earlier(at, 'referral-made')
    const withdrawn = at.dice(4) === 0 ? ({ withdrawn: true } as const) : {}
    const before = allOf(at, 'referral-answered').filter(({ body }) => body.referral === referral)
    const replaced = before.length > 0 && at.dice(2) === 0 ? [at.one(before).id] : undefined
    const replaces = replaced === undefined ? {} : { replaces: replaced }
    return at.write('referral-answered', subject, {
      referral,
      answer: '',
      ...withdrawn,
      ...replaces,
    })
  },
  'service-booked': (at) => {
    const day = addDays(TODAY, at.dice(90))
    return at.write('service-booked', somebody(at).id, { service: 'bcg', place: 'pustu', day })
  },
  'booking-cancelled': (at) => {
    const { id: booking, subject } = earlier(at, 'service-booked')
    return at.write('booking-cancelled', subject, { booking })
  },
  'visit-assigned': (at) =>
    at.write('visit-assigned', somebody(at).id, { due: addDays(TODAY, at.dice(30)) }),
  'visit-done': (at) => {
    const { id, on } = somebody(at)
    const outcome = at.one(visitOutcomes)
    return at.write('visit-done', id, { cadre: 'midwife', outcome }, on)
  },
  'visit-withdrawn': (at) => {
    const { id: visit, subject } = earlier(at, 'visit-done')
    return at.write('visit-withdrawn', subject, { visit })
  },
  'reaction-reported': (at) => {
    const first = allOf(at, 'reaction-reported')[0]
    if (first !== undefined && at.dice(2) === 0) {
      const body = { ...illness(TODAY), completes: first.body.completes ?? first.id }
      return at.write('reaction-reported', first.subject, body)
    }
    const { id, on } = somebody(at)
    return at.write('reaction-reported', id, illness(on), on)
  },
  'reaction-withdrawn': (at) => {
    const { id, subject, body } = earlier(at, 'reaction-reported')
    return at.write('reaction-withdrawn', subject, { reaction: body.completes ?? id })
  },
  'attendance-marked': (at) => {
    const { id, on } = somebody(at)
    return at.write('attendance-marked', id, { posyandu: postOf(at) }, on)
  },
  'attendance-withdrawn': (at) => {
    const { id: attendance, subject } = earlier(at, 'attendance-marked')
    return at.write('attendance-withdrawn', subject, { attendance })
  },
  'session-opened': (at) => {
    const id = at.dice(2) === 0 ? newId() : earlier(at, 'session-closed').subject
    return at.write('session-opened', id, { posyandu: postOf(at) }, since(at.dice, TODAY))
  },
  'session-closed': (at) => {
    const id = at.dice(2) === 0 ? newId() : earlier(at, 'session-opened').subject
    return at.write('session-closed', id, { posyandu: postOf(at) }, since(at.dice, TODAY))
  },
  'session-counselled': (at) => {
    const { subject, on } = earlier(at, 'session-opened')
    const body = { posyandu: postOf(at), topic: 'smoking', people: 1 + at.dice(30) } as const
    return at.write('session-counselled', subject, body, on)
  },
  'session-counselling-withdrawn': (at) => {
    const { id: counselling, subject } = earlier(at, 'session-counselled')
    return at.write('session-counselling-withdrawn', subject, { counselling })
  },
  'problem-reported': (at) => {
    const posyandu = postOf(at)
    const what = `Timbangan rusak ${at.dice(9)}`
    const body = {
      by: 'puskesmas',
      matter: 'health',
      cluster: 2,
      what,
      since: TODAY,
      posyandu,
    } as const
    const id = at.dice(4) === 0 ? earlier(at, 'problem-reported').subject : newId()
    return at.write('problem-reported', id, body)
  },
  'problem-followed-up': (at) => {
    const { subject } = earlier(at, 'problem-reported')
    const body = at.one<Bodies['problem-followed-up']>([
      { step: 'taken', from: 'puskesmas' },
      { step: 'closed', from: 'puskesmas', done: 'Sudah diganti' },
      { step: 'reopened', why: 'Rusak lagi' },
      { step: 'handed', from: 'puskesmas', to: 'dinas', why: 'Perlu anggaran' },
    ])
    return at.write('problem-followed-up', subject, body)
  },
}

const illness = (on: LocalDate): Bodies['reaction-reported'] => ({
  cadre: 'midwife',
  vaccines: [],
  given: on,
  began: on,
  signs: ['fever'],
  serious: [],
  outcome: 'recovering',
  told: [],
})
