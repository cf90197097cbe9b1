import { localDate } from '../../../calendar/local-date.ts'
import { postpartum } from '../../episodes/postpartum.ts'
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
