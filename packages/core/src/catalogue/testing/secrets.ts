/** Invented services that keep something from a kader, beside the real ones. */
import { days, months } from '../../calendar/local-date.ts'
import { defineService, type Episode, type Service } from '../define.ts'
import { catalogue } from '../index.ts'
import type { Catalogue, Indicator } from '../indicator.ts'
import { text, type Choice, type YesNo } from '../observation.ts'
import { scale, sensitiveScale } from '../outcome.ts'

const word = (name: string) => text(name, name)
const source = 'invented'
const refer = { to: 'hospital', withinDays: 1 } as const
const classes = (name: string) =>
  ({
    [`${name}Calm`]: { label: word(`${name} calm`), status: 'ok' },
    [`${name}Alarm`]: { label: word(`${name} alarm`), status: 'act', refer },
  }) as const

const secretChoice = {
  kind: 'choice',
  label: word('secretFinding'),
  code: 'jejaring:secret-finding',
  options: { secretYes: word('secretYes'), secretNo: word('secretNo') },
} as const satisfies Choice
const question = {
  kind: 'yesNo',
  label: word('tired'),
  code: 'jejaring:tired',
} as const satisfies YesNo

const secretCare: Episode = {
  id: 'secret-care',
  label: word('secret care'),
  source,
  sensitive: true,
}

/** Nobody but a health worker knows of it. */
export const hiddenTest = defineService({
  id: 'secret-test',
  label: word('secret test'),
  source,
  station: 'serve',
  eligible: { from: months(0) },
  schedule: { kind: 'every', span: months(12) },
  settings: ['puskesmas', 'pustu', 'posyandu', 'home'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { secretFinding: secretChoice },
  outcomes: { secretResult: scale(word('secret result'), classes('secretResult')) },
  opens: { episode: secretCare, anchor: (_, on) => on },
  classify: ({ secretFinding }) => ({
    secretResult: secretFinding === 'secretYes' ? 'secretResultAlarm' : 'secretResultCalm',
  }),
})

/** Hidden, because only who is in that care needs it. */
const careVisit: Service = defineService({
  id: 'secret-care-visit',
  label: word('secret care visit'),
  source,
  station: 'serve',
  eligible: { during: secretCare },
  schedule: { kind: 'everyMonth' },
  settings: ['puskesmas'],
  givenBy: ['nurse', 'doctor'],
  observes: {},
  outcomes: {},
  classify: () => ({}),
})

/** A kader asks; what was answered and how grave it is stays with the health workers. */
export const partlyHidden = defineService({
  id: 'open-questions',
  label: word('open questions'),
  source,
  station: 'ask',
  eligible: { from: months(0) },
  schedule: { kind: 'every', span: days(365) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    tired: question,
    secretThought: { ...question, code: 'jejaring:secret-thought', sensitive: true },
  },
  outcomes: {
    mood: scale(word('mood'), {
      calm: { label: word('calm'), status: 'ok' },
      low: { label: word('low'), status: 'watch' },
    }),
    secretScore: sensitiveScale(word('secret score'), classes('secretScore')),
  },
  classify: ({ tired, secretThought }) => ({
    mood: tired === true || secretThought === true ? 'low' : 'calm',
    secretScore: secretThought === true ? 'secretScoreAlarm' : 'secretScoreCalm',
  }),
})

const secretIndicator: Indicator = {
  id: 'secret-tested',
  label: word('secret tested'),
  short: word('secret tested'),
  source,
  unknown: word('nothing'),
  group: 'infection',
  spm: 13,
  period: 'month',
  target: 100,
  population: { kind: 'everybody' },
  sensitive: true,
  served: (history, { from, before }) => {
    const day = history.given(hiddenTest).find(({ on }) => on >= from && on < before)?.on
    return day && { from: day }
  },
}

export const secretCatalogue: Catalogue = {
  ...catalogue,
  services: [...catalogue.services, hiddenTest, careVisit, partlyHidden],
  episodes: [...catalogue.episodes, secretCare],
  indicators: [...catalogue.indicators, secretIndicator],
}

/** Everything of the above that must not be read by a kader. */
export const SECRET = /secret/i
