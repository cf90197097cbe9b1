import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { defineService, type Service } from '../catalogue/define.ts'
import { rules } from '../catalogue/rules.ts'
import { text } from '../catalogue/observation.ts'
import { scale } from '../catalogue/outcome.ts'
import { recordOf } from '../catalogue/testing/life.ts'
import type { Answers } from '../catalogue/observation.ts'
import { judgeDraft } from './draft.ts'

const named = { label: text('x', 'x'), code: 'jejaring:x' }
const smoking = defineService({
  id: 'smoking',
  label: text('Merokok', 'Smoking'),
  source: 'invented',
  station: 'ask',
  eligible: {},
  schedule: { kind: 'asNeeded' },
  settings: ['home'],
  givenBy: ['kader'],
  observes: {
    smokes: { ...named, kind: 'yesNo' },
    packs: {
      ...named,
      kind: 'quantity',
      unit: '1',
      decimals: 0,
      plausible: [0, 9],
      usual: [0, 3],
    },
  },
  outcomes: {
    amount: scale(text('Jumlah', 'Amount'), {
      none: { label: text('Tidak', 'None'), status: 'ok' },
      some: { label: text('Ada', 'Some'), status: 'watch' },
    }),
  },
  skips: ({ smokes }) => (smokes === true ? [] : ['packs']),
  classify: ({ packs }) => ({ amount: packs === undefined ? 'none' : 'some' }),
})
const catalogue = { version: 1, services: [smoking], episodes: [], indicators: [], retired: [] }
const facts = { japaneseEncephalitis: false, introduced: {} }
const judged = (answers: Answers) =>
  judgeDraft(
    recordOf({ born: '1990-01-01', visits: [] }),
    {
      on: localDate('2026-11-22'),
      body: {
        setting: 'home',
        cadre: 'kader',
        services: [{ service: 'smoking', answers, outcomes: {} }],
      },
    },
    { catalogue, facts },
  )

it('a question that makes no sense is not asked', () => {
  expect(judged({}).skips).toEqual({ smoking: ['packs'] })
  expect(judged({ smokes: true }).skips).toEqual({ smoking: [] })
})

it('an answer whose question fell away is neither judged nor kept', () => {
  const { services, body } = judged({ smokes: false, packs: 2 })
  expect(services[0]?.outcomes).toEqual({ amount: 'none' })
  expect(body.services[0]?.answers).toEqual({ smokes: false })
  expect(judged({ smokes: true, packs: 2 }).body.services[0]?.answers).toEqual({
    smokes: true,
    packs: 2,
  })
})

it('what nobody can measure is not judged, and stays to be put right', () => {
  const { services, body } = judged({ smokes: true, packs: 12 })
  expect(services[0]?.outcomes).toEqual({ amount: 'none' })
  expect(body.services[0]?.answers).toEqual({ smokes: true, packs: 12 })
})

it('no number that is still being typed breaks a form', () => {
  const draft = (service: Service, number: number) => ({
    setting: 'home' as const,
    cadre: 'kader' as const,
    services: [
      {
        service: service.id,
        answers: Object.fromEntries(
          Object.entries(service.observes).flatMap(([field, { kind }]) =>
            kind === 'quantity' ? [[field, number]] : [],
          ),
        ),
        outcomes: {},
      },
    ],
  })
  for (const born of ['2026-11-20', '2025-03-02', '2018-02-01', '1990-01-01', '1950-01-01']) {
    const record = recordOf({ born, visits: [] })
    for (const service of rules.services) {
      for (const number of [0, 0.01, 1, 9, 12_478]) {
        const body = draft(service, number)
        judgeDraft(record, { on: localDate('2026-11-22'), body }, { catalogue: rules, facts })
      }
    }
  }
})
