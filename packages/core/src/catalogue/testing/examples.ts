/** For every outcome of every scale one situation that leads to it; the printed catalogue shows them. */
import {
  type LocalDate,
  addDays,
  addMonths,
  completedMonths,
  daysBetween,
  localDate,
} from '../../calendar/local-date.ts'
import type { Sex } from '../../person/person.ts'
import type { Context, Given, Service } from '../define.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import type { Measured, Observations } from '../observation.ts'

type Values = Measured<Observations>
export interface Example {
  readonly measured: Values
  readonly ageMonths: number
  readonly sex?: Sex
  /** Days since the last menstruation. */
  readonly pregnantDays?: number
  /** Visits of the months before, the last one a month ago. */
  readonly earlier?: readonly Values[]
}
type Examples = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, Example>>>>>
>

const adult = (measured: Values, years = 45): Example => ({ measured, ageMonths: 12 * years })
const teen = (systolic: number, diastolic: number): Example => ({
  measured: { systolic, diastolic },
  ageMonths: 12 * 16,
})
const pregnant = (measured: Values, pregnantDays = 200): Example => ({
  measured,
  ageMonths: 12 * 28,
  pregnantDays,
})
const yearOld = (measured: Values, earlier?: readonly Values[]): Example => ({
  measured,
  ageMonths: 12,
  sex: 'male',
  ...(earlier === undefined ? {} : { earlier }),
})
const pressure = (systolic: number, diastolic: number): Values => ({ systolic, diastolic })
const size = (weight: number): Values => ({ weight, height: 160 })

const pregnantPressure = {
  normal: pregnant(pressure(110, 70)),
  watch: pregnant(pressure(130, 80)),
  high: pregnant(pressure(140, 80)),
  emergency: pregnant(pressure(160, 100)),
}
const signs = {
  none: adult({ signs: false }),
  present: adult({ signs: true }),
}
const glucose = (ageMonths: number) => ({
  glucose: {
    normal: { measured: { glucose: 110 }, ageMonths },
    raised: { measured: { glucose: 140 }, ageMonths },
    'diabetes-range': { measured: { glucose: 200 }, ageMonths },
    low: { measured: { glucose: 69 }, ageMonths },
    emergency: { measured: { glucose: 301, signs: true }, ageMonths },
  },
})

export const examples: Examples = {
  'pregnancy-registration': {
    fourToo: {
      none: adult({ lastMenstruation: localDate('2026-09-01'), births: 1 }, 28),
      risk: adult({ lastMenstruation: localDate('2026-09-01'), births: 3 }, 28),
    },
  },
  'antenatal-contact': {
    pressure: pregnantPressure,
    dangerSigns: {
      none: pregnant({ dangerSigns: false }),
      present: pregnant({ dangerSigns: true }),
    },
    preeclampsia: {
      'not-suspected': pregnant({ ...pressure(140, 90), urineProtein: 'negative' }),
      suspected: pregnant({ ...pressure(140, 90), urineProtein: 'plus-1' }),
    },
    anaemia: {
      none: pregnant({ haemoglobin: 11 }),
      mild: pregnant({ haemoglobin: 10.9 }),
      moderate: pregnant({ haemoglobin: 9.9 }),
      severe: pregnant({ haemoglobin: 6.9 }),
    },
    energy: {
      none: pregnant({ upperArm: 23.5 }),
      risk: pregnant({ upperArm: 23.4 }),
    },
    fetalHeart: {
      normal: pregnant({ fetalHeartRate: 120 }),
      outside: pregnant({ fetalHeartRate: 119 }),
    },
    fundalGrowth: {
      'as-expected': pregnant({ fundalHeight: 26 }),
      outside: pregnant({ fundalHeight: 25 }),
    },
  },
  'pregnancy-outcome': {
    birthplace: {
      facility: pregnant({ kind: 'live-birth', birthplace: 'facility' }),
      elsewhere: pregnant({ kind: 'live-birth', birthplace: 'home' }),
    },
  },
  'child-growth': {
    gain: {
      gained: yearOld({ weight: 9.6 }, [{ weight: 9.4 }]),
      first: yearOld({ weight: 9.6 }),
      'not-weighed-before': yearOld({ weight: 9.6 }, [{ weight: 9 }, {}]),
      'not-gained': yearOld({ weight: 9.59 }, [{ weight: 9.4 }]),
      'not-gained-twice': yearOld({ weight: 9.4 }, [{ weight: 9.4 }, { weight: 9.4 }]),
    },
    weightForAge: {
      normal: yearOld({ weight: 9.6 }),
      'risk-of-overweight': yearOld({ weight: 11 }),
      underweight: yearOld({ weight: 7.5 }),
      'severely-underweight': yearOld({ weight: 6.5 }),
    },
    lengthForAge: {
      normal: yearOld({ length: 75.7 }),
      tall: yearOld({ length: 84 }),
      stunted: yearOld({ length: 70 }),
      'severely-stunted': yearOld({ length: 67 }),
    },
    weightForLength: {
      normal: yearOld({ weight: 9.6, length: 75.7 }),
      'risk-of-overweight': yearOld({ weight: 10.8, length: 75.7 }),
      overweight: yearOld({ weight: 11.7, length: 75.7 }),
      obese: yearOld({ weight: 13, length: 75.7 }),
      wasted: yearOld({ weight: 7.8, length: 75.7 }),
      'severely-wasted': yearOld({ weight: 6.5, length: 75.7 }),
    },
    headForAge: {
      normal: yearOld({ head: 46 }),
      macrocephaly: yearOld({ head: 50 }),
      microcephaly: yearOld({ head: 42 }),
    },
    arm: {
      normal: yearOld({ arm: 12.5 }),
      moderate: yearOld({ arm: 12.4 }),
      severe: yearOld({ arm: 11.4 }),
    },
    severe: {
      none: yearOld({ arm: 14 }),
      'to-puskesmas': yearOld({ weight: 8, oedema: true }),
      'to-hospital': { measured: { oedema: true }, ageMonths: 5 },
    },
  },
  'child-development': {
    checklist: {
      complete: yearOld({ checklist: 'complete' }),
      incomplete: yearOld({ checklist: 'incomplete' }),
    },
    kpsp: {
      fits: yearOld({ kpsp: 9 }),
      doubtful: yearOld({ kpsp: 7 }),
      deviating: yearOld({ kpsp: 6 }),
    },
  },
  'blood-pressure-screening': {
    adult: {
      optimal: adult(pressure(119, 79)),
      normal: adult(pressure(120, 79)),
      'high-normal': adult(pressure(130, 80)),
      'grade1-systolic': adult(pressure(140, 89)),
      grade1: adult(pressure(140, 90)),
      'grade2-systolic': adult(pressure(160, 89)),
      grade2: adult(pressure(160, 90)),
      'grade3-systolic': adult(pressure(180, 89)),
      grade3: adult(pressure(180, 110)),
    },
    under18: {
      normal: teen(119, 79),
      elevated: teen(120, 79),
      stage1: teen(130, 79),
      stage2: teen(140, 90),
    },
    pregnant: pregnantPressure,
    signs,
  },
  'adult-nutrition': {
    national: {
      normal: adult(size(64)),
      thin: adult(size(47.3)),
      overweight: adult(size(64.1)),
      'very-thin': adult(size(43.5)),
      obese: adult(size(69.2)),
    },
    asiaPacific: {
      normal: adult(size(58.8)),
      under: adult(size(47.3)),
      'at-risk': adult(size(58.9)),
      obese1: adult(size(64)),
      obese2: adult(size(76.8)),
    },
    waist: {
      normal: adult({ waist: 80 }),
      central: adult({ waist: 80.1 }),
    },
  },
  'risk-behaviour': {
    smoking: { no: adult({ smoking: 'never' }), yes: adult({ smoking: 'smokes' }) },
    habits: {
      healthy: adult({
        littleActivity: false,
        fewVegetables: false,
        muchSugarSaltFat: false,
        alcohol: false,
      }),
      risky: adult({ littleActivity: true }),
    },
  },
  'glucose-screening': glucose(12 * 45),
  'glucose-at-risk': glucose(12 * 30),
  'hypertension-diagnosis': {
    decision: {
      'not-hypertension': adult({ basis: 'not-hypertension' }),
      hypertension: adult({ basis: 'new' }),
    },
  },
  'hypertension-control': {
    control: {
      controlled: adult(pressure(139, 89)),
      'not-controlled': adult(pressure(140, 80)),
      crisis: adult(pressure(180, 100)),
    },
    pregnant: pregnantPressure,
    drug: {
      taken: adult({ drugTaken: 'taken' }),
      'not-prescribed': adult({ drugTaken: 'not-prescribed' }),
      'not-taken': adult({ drugTaken: 'not-taken' }),
    },
    signs,
  },
}

const ON = localDate('2026-11-20')

/** The classes a service gives in the situation. */
export function classesIn(service: Service, example: Example) {
  const birthDate = addMonths(ON, -example.ageMonths)
  const context: Context = {
    sex: example.sex ?? 'female',
    birthDate,
    on: ON,
    ageDays: daysBetween(birthDate, ON),
    ageMonths: completedMonths(birthDate, ON),
    earlier: earlierVisits(example.earlier ?? [], ON),
    during: ({ id }) =>
      id !== pregnancy.id || example.pregnantDays === undefined
        ? undefined
        : { episode: id, anchor: addDays(ON, -example.pregnantDays), from: ON },
  }
  return service.classify(example.measured, context)
}

const earlierVisits = (earlier: readonly Values[], on: LocalDate): readonly Given[] =>
  earlier.map((measured, i) => ({
    on: addMonths(on, i - earlier.length),
    setting: 'posyandu',
    cadre: 'kader',
    measured,
  }))
