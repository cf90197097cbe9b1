import { localDate } from '../../../calendar/local-date.ts'
import { type Examples, adult, pregnant, pregnantPressure, pressure } from '../situation.ts'

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
  'pregnancy-outcome': {
    birthplace: {
      facility: pregnant({ kind: 'live-birth', birthplace: 'facility' }),
      elsewhere: pregnant({ kind: 'live-birth', birthplace: 'home' }),
    },
  },
}
