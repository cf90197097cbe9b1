import * as v from 'valibot'
import { isLocalDate, type LocalDate } from '../calendar/local-date.ts'
import type { Cadre, Setting } from '../catalogue/define.ts'
import type { Referral } from '../catalogue/outcome.ts'
import type { NotDone, NotMeasured } from '../catalogue/observation.ts'
import { birthSettlements } from '../journal/birth-settled.ts'
import { isClock, type Clock } from '../journal/clock.ts'
import type { Entry, JournalEntry } from '../journal/entry.ts'
import { problemReportedSchema, problemStepSchema } from '../problem/problem-schema.ts'
import { disabilities } from '../person/disability.ts'
import type { Relation, Sex } from '../person/person.ts'
import { isCounsellingTopic, type CounsellingTopic } from '../session/counselling-topic.ts'
import { MOST_LISTENERS } from '../session/session-days.ts'
import {
  reactionOutcomes,
  reactionSigns,
  reactionTold,
  seriousReasons,
} from '../reaction/reaction-body.ts'
import { visitOutcomes } from '../visits/visit-body.ts'
import { isStorable } from './storable.ts'

/** Limits of one push; a device splits what is larger. */
export const PUSH_LIMIT = { entries: 500, bytes: 2_000_000 } as const

const day = v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')
const clock = v.custom<Clock>(isClock, 'not a clock stamp')
const id = v.pipe(v.string(), v.uuid())
const word = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][\w.-]{0,59}$/))
const storable = v.check<string, string>(isStorable, 'not storable')
const words = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max), storable)
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120), storable)
const neighbourhood = v.pipe(
  v.string(),
  v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}\/[\w -]{1,60}\/\d{2,3}\/\d{2,3}$/),
)

const notMeasured: readonly NotMeasured[] = [
  'no-equipment',
  'no-supplies',
  'refused',
  'unwell',
  'not-possible',
]
const topic = v.custom<CounsellingTopic>(isCounsellingTopic, 'not a topic')
const notDone: readonly NotDone[] = [
  'refused',
  'unwell',
  'no-supplies',
  'absent',
  'contraindicated',
]
const settings: readonly Setting[] = [
  'home',
  'posyandu',
  'school',
  'pustu',
  'puskesmas',
  'hospital',
]
const cadres: readonly Cadre[] = ['kader', 'midwife', 'nurse', 'doctor']
const referralTargets: readonly Referral['to'][] = ['pustu', 'puskesmas', 'hospital']
const sex = v.picklist(['male', 'female'] satisfies readonly Sex[])
const relation = v.picklist([
  'head',
  'spouse',
  'child',
  'parent',
  'grandchild',
  'other',
] satisfies readonly Relation[])

const answer = v.union([
  v.pipe(v.number(), v.finite()),
  v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(1), v.maxLength(5)),
  words(500),
  v.boolean(),
  v.strictObject({ notMeasured: v.picklist(notMeasured) }),
])
const answers = v.pipe(
  v.record(word, answer),
  v.check((answers) => Object.keys(answers).length <= 80, 'too many answers'),
)
const serviceGiven = v.strictObject({
  service: word,
  answers,
  outcomes: v.record(word, word),
  hidden: v.exactOptional(v.literal(true)),
  notDone: v.exactOptional(
    v.strictObject({ reason: v.picklist(notDone), askAgain: v.exactOptional(day) }),
  ),
})
const encounterBody = {
  setting: v.picklist(settings),
  cadre: v.picklist(cadres),
  reported: v.exactOptional(v.literal(true)),
  services: v.pipe(v.array(serviceGiven), v.maxLength(60)),
  note: v.exactOptional(words(1000)),
}

const personFields = {
  name,
  sex,
  birthDate: day,
  birthDateEstimated: v.boolean(),
  household: id,
  relation,
  nik: v.pipe(v.string(), v.regex(/^(\d{16}|•{12}\d{4})$/, 'a NIK has 16 digits')),
  motherName: name,
  mother: id,
  phone: v.pipe(v.string(), v.regex(/^\+?[\d -]{6,20}$/)),
  disability: v.picklist(disabilities),
  mentalDisability: v.boolean(),
}
const householdFields = { rt: neighbourhood, headName: name, address: words(200) }

function changesOf<Shape extends Record<string, v.GenericSchema>>(shape: Shape) {
  type Changed = {
    [Name in keyof Shape]: v.ExactOptionalSchema<
      v.StrictObjectSchema<
        {
          readonly value: Shape[Name]
          readonly seen: v.ExactOptionalSchema<typeof clock, undefined>
        },
        undefined
      >,
      undefined
    >
  }
  const changed = Object.entries(shape).map(([field, value]) => [
    field,
    v.exactOptional(v.strictObject({ value, seen: v.exactOptional(clock) })),
  ])
  return v.strictObject({
    changes: v.pipe(
      v.strictObject(Object.fromEntries(changed) as Changed),
      v.check((changes) => Object.keys(changes).length > 0, 'nothing changes'),
    ),
  })
}
const common = {
  id,
  village: v.pipe(v.string(), v.regex(/^\d\d\.\d\d\.\d\d\.\d{4}$/)),
  subject: id,
  on: day,
  clock,
  author: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  device: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_]{1,40}$/)),
  catalogue: v.pipe(v.number(), v.integer(), v.minValue(1)),
}
/** What entries of every version have. */
export const anyEntrySchema = v.looseObject({ ...common, kind: word })
const entryOf = <const Kind extends string, Body extends v.GenericSchema>(kind: Kind, body: Body) =>
  v.strictObject({ ...common, kind: v.literal(kind), body })

/** The shape of every entry. Whether its values make sense is asked by `accept`. */
export const entrySchema = v.variant('kind', [
  entryOf('household-registered', v.strictObject(householdFields)),
  entryOf('household-changed', changesOf(householdFields)),
  entryOf('household-observed', v.strictObject({ answers })),
  entryOf(
    'person-registered',
    v.strictObject({
      name,
      sex,
      birthDate: day,
      household: id,
      relation,
      birthDateEstimated: v.exactOptional(v.boolean()),
      nik: v.exactOptional(personFields.nik),
      motherName: v.exactOptional(name),
      mother: v.exactOptional(id),
      phone: v.exactOptional(personFields.phone),
      disability: v.exactOptional(personFields.disability),
      mentalDisability: v.exactOptional(personFields.mentalDisability),
    }),
  ),
  entryOf('person-changed', changesOf(personFields)),
  entryOf(
    'person-moved',
    v.strictObject({ to: words(200), village: v.exactOptional(common.village) }),
  ),
  entryOf('person-arrived', v.strictObject({ from: common.village, person: id, departure: id })),
  entryOf('birth-settled', v.strictObject({ child: id, as: v.picklist(birthSettlements) })),
  entryOf('arrival-withdrawn', v.strictObject({ arrival: id })),
  entryOf('person-died', v.strictObject({ cause: v.exactOptional(words(200)) })),
  entryOf('person-returned', v.strictObject({ entry: id })),
  entryOf(
    'persons-merged',
    v.strictObject({
      other: id,
      choices: v.exactOptional(changesOf(personFields).entries.changes),
    }),
  ),
  entryOf('merge-undone', v.strictObject({ other: id, merge: id })),
  entryOf('persons-told-apart', v.strictObject({ other: id })),
  entryOf('encounter-recorded', v.strictObject(encounterBody)),
  entryOf('encounter-amended', v.strictObject({ ...encounterBody, encounter: id })),
  entryOf('encounter-voided', v.strictObject({ encounter: id, reason: words(200) })),
  entryOf(
    'referral-made',
    v.strictObject({
      because: v.exactOptional(
        v.strictObject({ encounter: id, service: word, scale: word, outcome: word }),
      ),
      to: v.picklist(referralTargets),
      withinDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
      reason: words(500),
      private: v.exactOptional(v.literal(true)),
    }),
  ),
  entryOf('referral-received', v.strictObject({ referral: id, takesBack: v.exactOptional(id) })),
  entryOf(
    'referral-answered',
    v.strictObject({
      referral: id,
      answer: words(1000),
      finding: v.exactOptional(words(1000)),
      controlOn: v.exactOptional(day),
      withdrawn: v.exactOptional(v.literal(true)),
      replaces: v.exactOptional(v.pipe(v.array(id), v.minLength(1), v.maxLength(20))),
      takenBack: v.exactOptional(v.literal(true)),
    }),
  ),
  entryOf('service-booked', v.strictObject({ service: word, place: v.picklist(settings), day })),
  entryOf('booking-cancelled', v.strictObject({ booking: id })),
  entryOf(
    'visit-assigned',
    v.strictObject({ to: v.exactOptional(common.author), due: v.exactOptional(day) }),
  ),
  entryOf(
    'visit-done',
    v.strictObject({
      cadre: v.picklist(cadres),
      outcome: v.picklist(visitOutcomes),
      again: v.exactOptional(day),
      encounter: v.exactOptional(id),
    }),
  ),
  entryOf('visit-withdrawn', v.strictObject({ visit: id })),
  entryOf(
    'reaction-reported',
    v.strictObject({
      cadre: v.picklist(cadres),
      completes: v.exactOptional(id),
      encounter: v.exactOptional(id),
      vaccines: v.pipe(v.array(word), v.maxLength(12)),
      given: day,
      began: day,
      signs: v.pipe(v.array(v.picklist(reactionSigns)), v.minLength(1), v.maxLength(20)),
      serious: v.pipe(v.array(v.picklist(seriousReasons)), v.maxLength(10)),
      outcome: v.picklist(reactionOutcomes),
      told: v.pipe(v.array(v.picklist(reactionTold)), v.maxLength(10)),
      note: v.exactOptional(words(1000)),
    }),
  ),
  entryOf('reaction-withdrawn', v.strictObject({ reaction: id })),
  entryOf('attendance-marked', v.strictObject({ posyandu: word })),
  entryOf('attendance-withdrawn', v.strictObject({ attendance: id })),
  entryOf('session-opened', v.strictObject({ posyandu: word })),
  entryOf('session-closed', v.strictObject({ posyandu: word })),
  entryOf(
    'session-counselled',
    v.strictObject({
      posyandu: word,
      topic,
      people: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LISTENERS)),
    }),
  ),
  entryOf('session-counselling-withdrawn', v.strictObject({ counselling: id })),
  entryOf('problem-reported', problemReportedSchema),
  entryOf('problem-followed-up', problemStepSchema),
])

/** Why the server did not take an entry. The device keeps it until somebody settles it. */
export const refusalReasons = [
  'malformed',
  /** Sound as far as it is understood, and more: the device offers it again until the server is of its version. */
  'from-newer-app',
  'other-village',
  'outside-scope',
  'unknown-service',
  'retired-service',
  'unknown-answer',
  'implausible',
  'in-future',
  'before-birth',
  'clock-ahead',
  'id-taken',
  'unknown-person',
  'unknown-household',
  'unknown-encounter',
  'unknown-place',
  'unknown-worker',
  'not-allowed',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** `POST /api/sync/push` */
export const pushSchema = v.object({
  village: common.village,
  device: common.device,
  /** Checked one by one against `entrySchema`, so that one bad entry does not stop the others. */
  entries: v.pipe(v.array(v.unknown()), v.maxLength(PUSH_LIMIT.entries)),
})
export interface Receipt {
  readonly id: string
  readonly seq: number
  /**
   * Given by a server in the village post that has not reached the one above yet: the device keeps the entry until
   * `settled` of a pull tells it to ask again.
   */
  readonly provisional?: true
}
export interface Refusal {
  readonly id: string
  readonly reason: RefusalReason
  /** Path of the value, for example `services.0.answers.weight`. */
  readonly field?: string
}
export interface PushAnswer {
  readonly receipts: readonly Receipt[]
  readonly refusals: readonly Refusal[]
  /** Milliseconds since 1970: the device measures its own clock against it. */
  readonly serverTime: number
}

/** `GET /api/sync/pull?village=&after=`: entries in order; `after` is 0 or the last answer's `next`. */
export interface PullAnswer {
  readonly village: string
  readonly entries: readonly JournalEntry[]
  /** Persons and households that left what this user may see. */
  readonly forget: readonly string[]
  readonly next: number
  readonly more: boolean
  /** Last `seq` of the journal, for a progress bar. */
  readonly head: number
  /** Changes when the user's places change; a device that sees another one starts again from 0. */
  readonly scope: string
  /**
   * How many entries of the village the server above has answered; absent where none is above. When it changes, what has
   * a provisional receipt is sent again and gets a lasting one or the refusal.
   */
  readonly settled?: number
  readonly serverTime: number
}

/**
 * `GET /api/sync/people?village=&until=&beyond=`, for a device that has nobody of the village: persons and households in
 * the order of their ids, each with all its entries up to `until`. The first page is asked without `until` and `beyond`,
 * the next with those of the answer before.
 */
export interface PeopleAnswer {
  readonly village: string
  readonly entries: readonly JournalEntry[]
  /** A pull after this number brings what is newer, once all pages have come. */
  readonly until: number
  /** Id of the last one of this page; absent on the last page. */
  readonly beyond?: string
  /** How many persons the caller may see in all villages, for a progress bar. */
  readonly people: number
  readonly scope: string
  readonly serverTime: number
}

/**
 * `GET /api/live`: server-sent events named `village`, with this as data; `missed`, without data, when changes of any
 * village may not have been told.
 */
export interface VillageChanged {
  readonly village: string
  readonly seq: number
}

type Shape = v.InferOutput<typeof entrySchema>
/** The schema and the type say the same: this line does not compile when they part. */
export const asEntry = (shape: Shape): Entry => shape
