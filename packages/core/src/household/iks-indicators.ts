/** The twelve questions of the family health index. Each reads what is known; what was not asked is unknown. */
import {
  type LocalDate,
  addDays,
  addMonths,
  addSpan,
  completedMonths,
  days,
  firstDayOf,
  monthOf,
} from '../calendar/local-date.ts'
import { isModern } from '../clinical/family-planning.ts'
import { birthIn } from '../catalogue/births.ts'
import type { Episode } from '../catalogue/define.ts'
import { hypertensionCare } from '../catalogue/episodes/hypertension-care.ts'
import { mentalCare } from '../catalogue/episodes/mental-care.ts'
import { pregnancy } from '../catalogue/episodes/pregnancy.ts'
import { tbTreatment } from '../catalogue/episodes/tb-treatment.ts'
import type { History } from '../catalogue/history.ts'
import { basicImmunisation } from '../catalogue/indicators/immunisation/basic-immunisation.ts'
import { exclusiveToSixMonths } from '../catalogue/indicators/child/exclusive-to-six-months.ts'
import { methodsNamed } from '../catalogue/needs/family-planning.ts'
import { type Text, text } from '../catalogue/observation.ts'
import { familyPlanning as couplesPlanning } from '../catalogue/services/adult/family-planning.ts'
import { familyPlanningControl } from '../catalogue/services/adult/family-planning-control.ts'
import { riskBehaviour } from '../catalogue/services/adult/risk-behaviour.ts'
import { childGrowth } from '../catalogue/services/child/child-growth.ts'
import { exclusiveBreastfeeding } from '../catalogue/services/child/exclusive-breastfeeding.ts'
import { sixMonthCare } from '../catalogue/services/child/six-month-care.ts'
import { hypertensionControl } from '../catalogue/services/illness/hypertension-control.ts'
import { mentalCareVisit } from '../catalogue/services/illness/mental-care-visit.ts'
import { tbControl } from '../catalogue/services/infection/tb-control.ts'
import { schoolSmoking } from '../catalogue/services/school/school-smoking.ts'
import type { ObservedAnswer } from '../journal/record.ts'
import type { Relation } from '../person/person.ts'
import { periodAt } from '../judge/periods.ts'
import type { IksAnswer } from './iks.ts'

/** Somebody of the family; how they belong to its head, where that is known. */
export type Member = History & { readonly relation?: Relation }
interface Family {
  /** What is known of the house on the day. */
  readonly house: Readonly<Record<string, ObservedAnswer>>
  readonly members: readonly Member[]
  readonly on: LocalDate
}
interface IksIndicator {
  readonly id: string
  readonly label: Text
  answer(family: Family): IksAnswer
}

const asked =
  (field: string, read: (answer: unknown) => boolean | undefined) =>
  ({ house }: Family): IksAnswer => {
    const found = read(house[field]?.answer)
    return found === undefined ? 'unknown' : found ? 'yes' : 'no'
  }
const isOneOf =
  (...good: readonly string[]) =>
  (answer: unknown) =>
    typeof answer === 'string' ? good.includes(answer) : undefined

/** In the order of the guideline. */
export const iksIndicators: readonly IksIndicator[] = [
  {
    id: 'family-planning',
    label: text('Keluarga mengikuti KB', 'Family planning'),
    answer: ({ members, on }) => all(members.map((one) => familyPlanning(one, members, on))),
  },
  {
    id: 'facility-birth',
    label: text('Ibu bersalin di fasilitas kesehatan', 'Birth at a health facility'),
    answer: ({ members, on }) => {
      const answer = all(members.map((one) => facilityBirth(one, on)))
      const hasInfant = aged(members, on, 0, 12).some(({ relation }) => relation !== undefined)
      return answer === 'not-applicable' && hasInfant ? 'unknown' : answer
    },
  },
  {
    id: 'basic-immunisation',
    label: text('Bayi mendapat imunisasi dasar lengkap', 'Complete basic immunisation'),
    answer: ({ members, on }) =>
      all(
        aged(members, on, 12, 24).map((child) => {
          const served = basicImmunisation.served(child, yearOf(on))
          return served !== undefined && served.from <= on ? 'yes' : 'no'
        }),
      ),
  },
  {
    id: 'exclusive-breastfeeding',
    label: text('Bayi mendapat ASI eksklusif', 'Only breast milk for six months'),
    answer: ({ members, on }) => all(aged(members, on, 7, 24).map(breastMilkOnly)),
  },
  {
    id: 'growth-monitored',
    label: text('Pertumbuhan balita dipantau', 'Growth of small children watched'),
    answer: ({ members, on }) =>
      all(
        aged(members, on, 2, 60).map((child) =>
          child.given(childGrowth).some((visit) => isRecent(visit.on, on)) ? 'yes' : 'no',
        ),
      ),
  },
  {
    id: 'tb-treated',
    label: text('Penderita TBC berobat sesuai standar', 'TB treated by the standard'),
    answer: ({ members, on }) =>
      all(members.map((one) => treated(one, on, tbTreatment, one.given(tbControl).map(drugOf)))),
  },
  {
    id: 'hypertension-treated',
    label: text('Penderita hipertensi berobat teratur', 'High pressure treated regularly'),
    answer: ({ members, on }) =>
      all(
        members.map((one) =>
          treated(one, on, hypertensionCare, one.given(hypertensionControl).map(drugTakenOf)),
        ),
      ),
  },
  {
    id: 'mental-disorder-treated',
    label: text(
      'Penderita gangguan jiwa berat diobati, tidak ditelantarkan',
      'Severe mental disorder treated, not neglected',
    ),
    answer: ({ members, on }) =>
      all(
        members.map((one) =>
          treated(
            one,
            on,
            mentalCare,
            one
              .given(mentalCareVisit)
              .map((visit) =>
                visit.measured.restrained === true
                  ? { on: visit.on, isTaken: false }
                  : drugTakenOf(visit),
              ),
          ),
        ),
      ),
  },
  {
    id: 'nobody-smokes',
    label: text('Tidak ada anggota keluarga yang merokok', 'Nobody smokes'),
    answer: (family) => (smokes(family) ? 'no' : asked('smoker', isFalse)(family)),
  },
  {
    id: 'health-insurance',
    label: text('Keluarga menjadi peserta JKN', 'Health insurance (JKN)'),
    answer: asked('insurance', isOneOf('all')),
  },
  {
    id: 'clean-water',
    label: text('Keluarga mempunyai air bersih', 'Clean water'),
    answer: asked('water', isOneOf('piped', 'pump', 'protected-well', 'protected-spring')),
  },
  {
    id: 'healthy-latrine',
    label: text('Keluarga memakai jamban sehat', 'Healthy latrine'),
    answer: asked('latrine', isOneOf('swan-neck', 'slanted')),
  },
]

/** Nobody concerned: not applicable. One no is enough; otherwise one unknown leaves it open. */
function all(answers: readonly IksAnswer[]): IksAnswer {
  for (const found of ['no', 'unknown', 'yes'] as const) if (answers.includes(found)) return found
  return 'not-applicable'
}

/** From `min` to below `before` completed months on the day. */
const aged = (members: readonly Member[], on: LocalDate, min: number, before: number) =>
  members.filter(({ birthDate }) => {
    const months = completedMonths(birthDate, on)
    return birthDate <= on && months >= min && months < before
  })

const isFalse = (answer: unknown) => (typeof answer === 'boolean' ? !answer : undefined)
const yearOf = (on: LocalDate) => periodAt('year', monthOf(on))
/** In the month of the day or the one before it. */
const isRecent = (day: LocalDate, on: LocalDate): boolean =>
  day <= on && day >= firstDayOf(monthOf(addMonths(firstDayOf(monthOf(on)), -1)))

/** A woman of 15 to 49 who is one of a couple or gave birth here; not while pregnant. */
function familyPlanning(woman: Member, members: readonly Member[], on: LocalDate): IksAnswer {
  const isOfAge = aged([woman], on, 15 * 12, 50 * 12).length > 0
  if (woman.sex !== 'female' || !isOfAge || holds(woman, pregnancy, on)) return 'not-applicable'
  const asked = woman.given(couplesPlanning).findLast((visit) => visit.on <= on)
  if (asked?.measured.couple === false) return 'not-applicable'
  const controls = woman.given(familyPlanningControl)
  const method = methodsNamed(woman, controls).findLast((visit) => visit.on <= on)?.method
  if (method !== undefined) return isModern(method) ? 'yes' : 'no'
  const isCouple =
    asked !== undefined ||
    isHeadOrSpouse(woman, members) ||
    birthSince(woman, woman.birthDate, on) !== undefined
  return isCouple ? 'unknown' : 'not-applicable'
}

const isHeadOrSpouse = ({ relation }: Member, members: readonly Member[]): boolean =>
  relation === 'spouse' ||
  (relation === 'head' && members.some((other) => other.relation === 'spouse'))

/** Of the twelve months before the day. */
function facilityBirth(mother: History, on: LocalDate): IksAnswer {
  const birth = birthSince(mother, addDays(addMonths(on, -12), 1), on)
  if (birth === undefined) return 'not-applicable'
  if (birth.atFacility === undefined) return 'unknown'
  return birth.atFacility ? 'yes' : 'no'
}

const birthSince = (mother: History, from: LocalDate, on: LocalDate) =>
  birthIn(mother, { id: '', from, before: addSpan(on, days(1)) })

function breastMilkOnly(child: History): IksAnswer {
  if (exclusiveToSixMonths.served(child, yearOf(child.birthDate)) !== undefined) return 'yes'
  const isAsked = child.given(exclusiveBreastfeeding).length + child.given(sixMonthCare).length > 0
  return isAsked ? 'no' : 'unknown'
}

const holds = (history: History, episode: Episode, on: LocalDate): boolean =>
  history
    .episodes(episode)
    .some(({ from, before }) => from <= on && (before === undefined || before > on))

/** Somebody under care: seen lately, and the drug taken then. The month in which the care began counts as seen. */
function treated(
  history: History,
  on: LocalDate,
  care: Episode,
  visits: readonly { readonly on: LocalDate; readonly isTaken: boolean }[],
): IksAnswer {
  if (!holds(history, care, on)) return 'not-applicable'
  const last = visits.findLast((visit) => visit.on <= on)
  if (last !== undefined && isRecent(last.on, on)) return last.isTaken ? 'yes' : 'no'
  return history.episodes(care).some(({ from }) => isRecent(from, on)) ? 'yes' : 'no'
}

const drugTakenOf = (visit: {
  readonly on: LocalDate
  readonly measured: { readonly drugTaken?: string }
}) => ({ on: visit.on, isTaken: visit.measured.drugTaken !== 'not-taken' })
const drugOf = (visit: {
  readonly on: LocalDate
  readonly measured: { readonly drug?: string }
}) => ({ on: visit.on, isTaken: visit.measured.drug === 'all' })

/** By the last answer; up to 14 years it is asked with the questions of school age. */
const smokes = ({ members, on }: Family): boolean =>
  members.some(
    (one) =>
      [
        ...one.given(schoolSmoking).map(({ on, measured: { smoking } }) => ({
          on,
          isSmoker: smoking && (smoking === 'sometimes' || smoking === 'daily'),
        })),
        ...one.given(riskBehaviour).map(({ on, measured: { smoking } }) => ({
          on,
          isSmoker: smoking && smoking === 'smokes',
        })),
      ].findLast((visit) => visit.on <= on && visit.isSmoker !== undefined)?.isSmoker,
  )
