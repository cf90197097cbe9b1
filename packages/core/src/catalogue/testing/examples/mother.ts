import { type LocalDate, addDays, localDate } from '../../../calendar/local-date.ts'
import type { Given } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { pregnancySignList } from '../../observations/mother-support.ts'
import { postpartumSigns } from '../../observations/postpartum.ts'
import {
  type Example,
  type Examples,
  type Values,
  adult,
  pregnant,
  pregnantPressure,
  pressure,
} from '../situation.ts'

const afterBirth = (days: number, measured: Values): Example => ({
  measured,
  ageMonths: 12 * 28,
  during: { episode: postpartum, days },
})
/** A Td today, after these. */
const tetanusDoses = (...earlier: readonly string[]): Example => ({
  measured: {},
  ageMonths: 12 * 28,
  known: {
    words: earlier.length === 0 ? 'dosis pertama' : `dosis sebelumnya ${earlier.join(', ')}`,
    history: {
      daysOf: ({ id }) => (id === 'td-women' ? earlier.map((day) => localDate(day)) : []),
    },
  },
})
const knownTetanus = (...days: readonly string[]): Example => ({
  ...pregnant({}),
  known: {
    words: `suntikan tetanus ${days.join(', ')}`,
    history: {
      daysOf: ({ id }) => (id === 'td-women' ? days.map((day) => localDate(day)) : []),
    },
  },
})
const registered = (measured: Values): Example =>
  adult({ lastMenstruation: localDate('2026-09-01'), ...measured }, 28)
const visit = (on: LocalDate, measured: Values): Given => ({
  on,
  setting: 'puskesmas',
  cadre: 'midwife',
  measured,
})
/** What one other service left behind. */
const left =
  (service: string, ...visits: readonly Given[]): History['given'] =>
  (one) =>
    one.id === service ? (visits as readonly Given<never>[]) : []
const ON = localDate('2026-11-20')
const withContactToday = (measured: Values): Example => ({
  ...pregnant({ urineProtein: 'plus-1' }),
  known: {
    words: `kontak hari itu, tensi ${String(measured['systolic'])}/${String(measured['diastolic'])}`,
    history: { given: left('antenatal-contact', visit(ON, measured)) },
  },
})
/** A birth five days ago, with this card filled in the pregnancy before. */
const afterRisk = (measured: Values): Example => {
  const birth = addDays(ON, -5)
  const anchor = addDays(birth, -270)
  return {
    ...afterBirth(5, {}),
    known: {
      words:
        Object.keys(measured).length === 0
          ? 'kartu skor tanpa faktor'
          : `kartu skor: ${Object.keys(measured).length} faktor`,
      history: {
        given: left('pregnancy-risk-score', visit(addDays(birth, -30), measured)),
        episodes: ({ id }) =>
          id === pregnancy.id
            ? [{ episode: id, anchor, from: anchor, before: birth, ended: 'closed' }]
            : [],
      },
    },
  }
}
/** Monthly contacts before, the first of them in the first trimester. */
const contactAfter = (days: number, count: number): Example => ({
  ...pregnant({}, days),
  earlier: Array.from({ length: count }, () => ({})),
})
const wholePlan = {
  attendant: 'midwife',
  place: 'facility',
  companion: true,
  transport: true,
  donors: 2,
  savings: true,
  familyPlanning: true,
  sticker: true,
} as const
const noPregnancySigns = Object.fromEntries(
  Object.keys(pregnancySignList).map((sign) => [sign, false]),
)
const noSigns = Object.fromEntries(Object.keys(postpartumSigns).map((sign) => [sign, false]))
const birthplaces = {
  facility: pregnant({ kind: 'live-birth', birthplace: 'facility' }),
  elsewhere: pregnant({ kind: 'live-birth', birthplace: 'home' }),
}
const helpers = {
  team: pregnant({ kind: 'live-birth', doctors: 1, midwives: 1, nurses: 1 }),
  two: pregnant({ kind: 'live-birth', midwives: 2 }),
  one: pregnant({ kind: 'live-birth', midwives: 1 }),
  nobody: pregnant({ kind: 'live-birth', midwives: 0 }),
}

export const motherExamples: Examples = {
  'pregnancy-registration': {
    fourToo: {
      none: adult({ lastMenstruation: localDate('2026-09-01'), births: 1 }, 28),
      risk: adult({ lastMenstruation: localDate('2026-09-01'), births: 3 }, 28),
    },
    stature: {
      enough: adult({ height: 145 }, 28),
      short: adult({ height: 144.9 }, 28),
    },
    risk: {
      low: registered({ births: 1 }),
      high: registered({ births: 1, earlierLoss: true }),
      'very-high': registered({ births: 4, earlierCaesarean: true }),
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
      deficient: pregnant({ height: 160, weightBefore: 47.3, upperArm: 24 }),
    },
    gainTarget: {
      under: pregnant({ height: 160, weightBefore: 47.3 }),
      normal: pregnant({ height: 160, weightBefore: 47.36 }),
      over: pregnant({ height: 160, weightBefore: 64 }),
      obese: pregnant({ height: 160, weightBefore: 76.8 }),
    },
    gained: {
      'as-expected': pregnant({ height: 160, weightBefore: 50, weight: 61.5 }, 259),
      below: pregnant({ height: 160, weightBefore: 50, weight: 61.4 }, 259),
      above: pregnant({ height: 160, weightBefore: 50, weight: 66.1 }, 259),
    },
    stature: {
      enough: pregnant({ height: 145 }),
      short: pregnant({ height: 144.9 }),
    },
    contact: {
      'k1-murni': pregnant({}, 84),
      'k1-akses': pregnant({}, 85),
      k2: contactAfter(115, 1),
      k3: contactAfter(145, 2),
      k4: contactAfter(176, 3),
      k5: contactAfter(207, 4),
      k6: contactAfter(237, 5),
      additional: contactAfter(84, 1),
    },
    meanPressure: {
      usual: pregnant(pressure(129, 70), 168),
      raised: pregnant(pressure(130, 70), 168),
    },
    tetanus: {
      t0: pregnant({}),
      t1: knownTetanus('2026-01-01'),
      t2: knownTetanus('2020-01-01', '2021-01-01'),
      t3: knownTetanus('2020-01-01', '2021-01-01', '2022-01-01'),
      t4: knownTetanus('2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'),
      t5: knownTetanus('2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'),
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
  'doctor-ultrasound': {
    scan: {
      good: pregnant({ children: 1, heartbeat: true }),
      several: pregnant({ children: 2, heartbeat: true }),
      refer: pregnant({ children: 1, heartbeat: false }),
    },
    dating: {
      agrees: pregnant({ weeks: 9, days: 0 }, 70),
      differs: pregnant({ weeks: 8, days: 6 }, 70),
    },
  },
  'antenatal-laboratory': {
    anaemia: {
      none: pregnant({ haemoglobin: 10.5 }, 120),
      mild: pregnant({ haemoglobin: 10.9 }, 60),
      moderate: pregnant({ haemoglobin: 9.9 }, 120),
      severe: pregnant({ haemoglobin: 6.9 }, 120),
    },
    protein: {
      none: pregnant({ urineProtein: 'negative' }),
      present: pregnant({ urineProtein: 'plus-1' }),
    },
    preeclampsia: {
      'not-suspected': withContactToday(pressure(139, 89)),
      suspected: withContactToday(pressure(140, 80)),
    },
    urineGlucose: {
      none: pregnant({ urineGlucose: 'negative' }),
      present: pregnant({ urineGlucose: 'plus-1' }),
    },
    rhesus: {
      positive: pregnant({ rhesus: 'positive' }),
      negative: pregnant({ rhesus: 'negative' }),
    },
  },
  'antenatal-glucose': {
    glucose: {
      normal: pregnant({ glucose: 139 }, 147),
      raised: pregnant({ glucose: 140 }, 147),
      'diabetes-range': pregnant({ glucose: 200 }, 147),
      low: pregnant({ glucose: 69 }, 147),
      emergency: pregnant({ glucose: 301, signs: true }, 147),
    },
  },
  'triple-elimination': {
    done: {
      complete: pregnant({ done: true }),
      incomplete: pregnant({ done: false, hiv: 'non-reactive' }),
    },
    hiv: {
      'non-reactive': pregnant({ hiv: 'non-reactive' }),
      reactive: pregnant({ hiv: 'reactive' }),
    },
    syphilis: {
      'non-reactive': pregnant({ syphilis: 'non-reactive' }),
      reactive: pregnant({ syphilis: 'reactive' }),
    },
    hepatitisB: {
      'non-reactive': pregnant({ hepatitisB: 'non-reactive' }),
      reactive: pregnant({ hepatitisB: 'reactive' }),
    },
  },
  'pregnancy-risk-score': {
    risk: {
      low: pregnant({ twins: false }),
      high: pregnant({ twins: true }),
      'very-high': pregnant({ twins: true, lie: 'breech' }),
    },
  },
  'antenatal-dental': {
    teeth: {
      healthy: pregnant({ teeth: 'healthy' }),
      'needs-treatment': pregnant({ teeth: 'needs-treatment' }),
    },
  },
  'antenatal-malaria': {
    malaria: {
      negative: pregnant({ result: 'negative' }),
      positive: pregnant({ result: 'vivax' }),
    },
  },
  'pregnant-woman-check': {
    pressure: pregnantPressure,
    energy: {
      none: pregnant({ upperArm: 23.5 }),
      risk: pregnant({ upperArm: 23.4 }),
      deficient: pregnant({ upperArm: 24, weight: 47.3, height: 160 }, 84),
    },
    curve: { on: pregnant({ curve: 'on' }), off: pregnant({ curve: 'below' }) },
  },
  'pregnancy-danger-signs': {
    signs: {
      none: pregnant(noPregnancySigns),
      present: pregnant({ ...noPregnancySigns, bleeding: true }),
    },
  },
  'pregnancy-iron-tablets': {
    given: {
      enough: { ...pregnant({ given: 30 }), earlier: [{ given: 30 }, { given: 30 }] },
      'under-way': { ...pregnant({ given: 30 }), earlier: [{ given: 30 }, { given: 29 }] },
    },
    taken: {
      enough: { ...pregnant({ taken: 30 }), earlier: [{ taken: 60 }] },
      'under-way': { ...pregnant({ taken: 30 }), earlier: [{ taken: 59 }] },
    },
    everyDay: { yes: pregnant({ everyDay: true }), no: pregnant({ everyDay: false }) },
  },
  'mother-supplementary-food': {
    given: {
      enough: { ...pregnant({ days: 30 }), earlier: [{ days: 30 }, { days: 30 }] },
      'under-way': { ...pregnant({ days: 30 }), earlier: [{ days: 30 }, { days: 29 }] },
    },
    eaten: { yes: pregnant({ eaten: true }), no: pregnant({ eaten: false }) },
  },
  'mothers-class': {
    attended: {
      complete: { ...pregnant({ husband: true }), earlier: [{}, {}, {}] },
      'under-way': { ...pregnant({ husband: true }), earlier: [{}, {}] },
      'husband-missing': { ...pregnant({ husband: false }), earlier: [{}, {}, {}] },
    },
  },
  'birth-plan': {
    plan: {
      complete: pregnant(wholePlan),
      gaps: pregnant({ ...wholePlan, donors: 1 }),
    },
  },
  'tetanus-screening': {
    tetanus: {
      t5: adult({ status: 't5' }, 28),
      t4: adult({ status: 't4' }, 28),
      t3: adult({ status: 't3' }, 28),
      t2: adult({ status: 't2' }, 28),
      t1: adult({ status: 't1' }, 28),
      t0: adult({ status: 't0' }, 28),
    },
  },
  'td-women': {
    tetanus: {
      t5: tetanusDoses('2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'),
      t4: tetanusDoses('2020-01-01', '2021-01-01', '2022-01-01'),
      t3: tetanusDoses('2020-01-01', '2021-01-01'),
      t2: tetanusDoses('2020-01-01'),
      t1: tetanusDoses(),
    },
    dose: {
      counts: tetanusDoses('2026-10-23'),
      'too-early': tetanusDoses('2026-10-24'),
      'not-wanted': tetanusDoses(
        '2020-01-01',
        '2021-01-01',
        '2022-01-01',
        '2023-01-01',
        '2024-01-01',
      ),
    },
  },
  'pregnancy-outcome': {
    birthplace: birthplaces,
    ending: {
      'live-birth': pregnant({ kind: 'live-birth' }),
      loss: pregnant({ kind: 'stillbirth' }),
    },
    helpers,
    complication: {
      none: pregnant({ kind: 'live-birth', complication: 'none' }),
      present: pregnant({ kind: 'live-birth', complication: 'bleeding' }),
    },
  },
  'postpartum-registration': { birthplace: birthplaces, helpers },
  'postnatal-contact': {
    contact: {
      kf1: afterBirth(2, {}),
      kf2: afterBirth(3, {}),
      kf3: afterBirth(28, {}),
      kf4: afterBirth(29, {}),
    },
    pressure: {
      normal: afterBirth(1, pressure(110, 70)),
      watch: afterBirth(1, pressure(130, 80)),
      high: afterBirth(1, pressure(140, 80)),
      emergency: afterBirth(1, pressure(160, 100)),
    },
    fever: {
      none: afterBirth(5, { temperature: 37.9 }),
      fever: afterBirth(5, { temperature: 38 }),
    },
    dangerSigns: {
      none: afterBirth(5, { dangerSigns: false }),
      present: afterBirth(5, { dangerSigns: true }),
    },
    risk: {
      low: afterRisk({}),
      high: afterRisk({ twins: true }),
      'very-high': afterRisk({ bleeding: true, twins: true }),
    },
  },
  'postpartum-check': {
    pressure: {
      normal: afterBirth(30, pressure(110, 70)),
      watch: afterBirth(30, pressure(130, 80)),
      high: afterBirth(30, pressure(140, 80)),
      emergency: afterBirth(30, pressure(160, 100)),
    },
    arm: {
      none: afterBirth(30, { upperArm: 23.5 }),
      risk: afterBirth(30, { upperArm: 23.4 }),
    },
    mass: {
      thin: afterBirth(30, { height: 160, weight: 47.3 }),
      normal: afterBirth(30, { height: 160, weight: 47.36 }),
      over: afterBirth(30, { height: 160, weight: 64 }),
      obese: afterBirth(30, { height: 160, weight: 76.8 }),
    },
    breastfeeding: {
      yes: afterBirth(30, { breastfeeding: true }),
      no: afterBirth(30, { breastfeeding: false }),
    },
  },
  'postpartum-danger-signs': {
    signs: {
      none: afterBirth(5, noSigns),
      present: afterBirth(5, { ...noSigns, fever: true }),
    },
  },
  'mother-vitamin-a': {
    received: {
      complete: afterBirth(1, { capsules: 2 }),
      'one-more': afterBirth(1, { capsules: 1 }),
      'none-yet': afterBirth(1, { capsules: 0 }),
    },
  },
  'postpartum-family-planning': {
    method: {
      uses: afterBirth(30, { method: 'implant' }),
      'none-yet': afterBirth(30, { method: 'none' }),
    },
  },
  'postpartum-mood': {
    followUp: {
      none: afterBirth(20, { total: 9, tenth: 0 }),
      needed: afterBirth(20, { total: 10, tenth: 0 }),
      now: afterBirth(20, { total: 4, tenth: 1 }),
    },
    depression: {
      unlikely: afterBirth(20, { total: 9, tenth: 0 }),
      possible: afterBirth(20, { total: 12, tenth: 0 }),
      likely: afterBirth(20, { total: 13, tenth: 0 }),
    },
    selfHarm: {
      none: afterBirth(20, { total: 13, tenth: 0 }),
      present: afterBirth(20, { total: 13, tenth: 1 }),
    },
  },
}
