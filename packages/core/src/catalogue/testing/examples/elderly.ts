import { longTermCare } from '../../episodes/long-term-care.ts'
import { type Example, type Examples, type Values, adult } from '../situation.ts'

const old = (measured: Values): Example => adult(measured, 70)

const skilas = {
  wrongDateOrPlace: false,
  forgetsWord: false,
  cannotRise: false,
  lostWeight: false,
  poorAppetite: false,
  upperArm: 21,
  eyeProblem: false,
  fingersWrong: false,
  whisper: 'heard',
  sad: false,
  littleInterest: false,
}
const domain = (ticked: Values) => ({
  fine: old(skilas),
  ticked: old({ ...skilas, ...ticked }),
})

/** 20 points. */
const alone = {
  bowels: 'continent',
  bladder: 'continent',
  grooming: 'alone',
  toilet: 'alone',
  eating: 'alone',
  transfer: 'alone',
  walking: 'alone',
  dressing: 'alone',
  stairs: 'alone',
  bathing: 'alone',
}
const eleven = {
  ...alone,
  transfer: 'unable',
  walking: 'unable',
  stairs: 'unable',
  bathing: 'helped',
}
const eight = { ...eleven, dressing: 'dependent', grooming: 'helped' }
const four = { ...eight, toilet: 'dependent', eating: 'unable' }

const content = { satisfied: true, bored: false, helpless: false, worthless: false }
const stands = { sideBySide: true, semiTandem: true, tandem: 10 }
const robust = { stairs: false, tired: false, diseases: 4, walking: false, weightLoss: false }

const wellCared = { sores: false, fell: false, eatsLittle: false, drugsMissed: false }
const cared = (measured: Values): Example => ({
  ...old(measured),
  during: { episode: longTermCare, days: 40 },
})

export const elderlyExamples: Examples = {
  skilas: {
    result: domain({ cannotRise: true }),
    cognition: domain({ forgetsWord: true }),
    mobility: domain({ cannotRise: true }),
    nutrition: domain({ upperArm: 20.9 }),
    vision: domain({ fingersWrong: true }),
    hearing: {
      ...domain({ whisper: 'not-heard' }),
      'not-testable': old({ ...skilas, whisper: 'not-testable' }),
    },
    mood: domain({ sad: true }),
  },
  'daily-living': {
    independence: {
      independent: old(alone),
      light: old({ ...alone, stairs: 'helped' }),
      moderate: old(eleven),
      severe: old(eight),
      total: old(four),
    },
  },
  'elderly-arm-and-calf': {
    arm: { fine: old({ upperArm: 21 }), thin: old({ upperArm: 20.9 }) },
    calf: { fine: old({ calf: 33.1 }), thin: old({ calf: 33 }) },
  },
  'mini-cog': {
    memory: {
      unlikely: old({ recall: 1, clock: 'right' }),
      possible: old({ recall: 2, clock: 'wrong' }),
    },
  },
  'abbreviated-mental-test': {
    memory: { normal: old({ score: 8 }), moderate: old({ score: 7 }), severe: old({ score: 3 }) },
  },
  ad8: { memory: { unlikely: old({ score: 1 }), possible: old({ score: 2 }) } },
  'physical-performance': {
    movement: {
      good: old({ ...stands, canWalk: true, walk: 8.71, canRise: true, rise: 11.19 }),
      limited: old({ ...stands, canWalk: true, walk: 8.71, canRise: true, rise: 11.2 }),
    },
  },
  'mna-sf': {
    nutrition: {
      normal: old({ score: 12 }),
      'at-risk': old({ score: 11 }),
      malnourished: old({ score: 7 }),
    },
  },
  'gds-4': {
    followUp: { none: old(content), needed: old({ ...content, bored: true }) },
    mood: {
      none: old(content),
      possible: old({ ...content, satisfied: false }),
      likely: old({ ...content, bored: true, helpless: true }),
    },
  },
  'gds-15': {
    followUp: { none: old({ score: 4 }), needed: old({ score: 5 }) },
    mood: { normal: old({ score: 4 }), probable: old({ score: 9 }), severe: old({ score: 10 }) },
  },
  rapuh: {
    frailty: {
      robust: old(robust),
      'pre-frail': old({ ...robust, diseases: 5 }),
      frail: old({ ...robust, stairs: true, tired: true, walking: true }),
    },
  },
  'sarc-calf': {
    muscle: {
      unlikely: old({ score: 10, calf: 33.1 }),
      'at-risk': old({ score: 1, calf: 33 }),
    },
  },
  iadl: { tasks: { alone: old({ score: 8 }), helped: old({ score: 7 }) } },
  'long-term-care-decision': {
    care: { none: old({ decision: 'not-needed' }), 'under-care': old({ decision: 'start' }) },
  },
  'home-care-visit': {
    signs: { none: cared({ signs: false }), present: cared({ signs: true }) },
    condition: { none: cared(wellCared), present: cared({ ...wellCared, sores: true }) },
    carer: {
      fine: cared({ carer: 'family' }),
      tired: cared({ carer: 'tired' }),
      nobody: cared({ carer: 'nobody' }),
    },
  },
}
