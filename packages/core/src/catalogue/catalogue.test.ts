import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pressureDoubts } from '../clinical/blood-pressure.ts'
import { catalogue } from './index.ts'
import type { Text } from './observation.ts'
import { classesIn, examples } from './testing/examples.ts'

const { services, episodes, indicators } = catalogue
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/
const CAMEL = /^[a-z][a-zA-Z0-9]*$/

const outcomes = services.flatMap((service) =>
  Object.entries(service.outcomes).flatMap(([scale, { classes }]) =>
    Object.entries(classes).map(([name, outcome]) => ({ service, scale, name, outcome })),
  ),
)
const observations = services.flatMap(({ id, observes }) =>
  Object.entries(observes).map(([field, observation]) => ({ id, field, observation })),
)
const isFilled = ({ id, en }: Text) => id.trim() !== '' && en.trim() !== ''

/** Files with a declaration, by their path from the folder; the lists of each group are none. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('index.ts'),
  )
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

describe('the catalogue', () => {
  it.each([
    ['services/', services.length],
    ['episodes/', episodes.length],
    ['indicators/', indicators.length],
  ])('holds every file of %s', (folder, listed) => {
    expect(filesIn(folder)).toHaveLength(listed)
  })
  it('keeps every service short enough to be read aloud', () => {
    for (const file of filesIn('services/')) {
      expect(read(`services/${file}`).trimEnd().split('\n').length, file).toBeLessThanOrEqual(60)
    }
    expect(read('define.ts').trimEnd().split('\n').length).toBeLessThan(150)
  })
  it('names everything once, in words that never change', () => {
    const ids = [...services, ...episodes, ...indicators, ...catalogue.retired].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(KEBAB)
    for (const { name, scale } of outcomes) {
      expect(name).toMatch(KEBAB)
      expect(scale).toMatch(CAMEL)
    }
    for (const { field, observation } of observations) {
      expect(field).toMatch(CAMEL)
      if (observation.kind === 'choice') {
        for (const option of Object.keys(observation.options)) expect(option).toMatch(KEBAB)
      }
    }
  })
  it('says the source of every service, episode and indicator', () => {
    for (const { id, source } of [...services, ...episodes, ...indicators]) {
      expect(source.length, id).toBeGreaterThan(20)
    }
    for (const { id, unknown } of indicators) expect(isFilled(unknown), id).toBe(true)
  })
  it('speaks Indonesian and English everywhere', () => {
    const texts = [
      ...services.map(({ label }) => label),
      ...services.flatMap((service) => Object.values(service.outcomes).map(({ label }) => label)),
      ...episodes.map(({ label }) => label),
      ...indicators.flatMap(({ label, short, unknown }) => [label, short, unknown]),
      ...observations.flatMap(({ observation }) => [
        observation.label,
        ...(observation.kind === 'choice' ? Object.values(observation.options) : []),
      ]),
      ...outcomes.flatMap(({ outcome }) => [
        outcome.label,
        outcome.clinical ?? outcome.label,
        outcome.advice ?? outcome.label,
      ]),
    ]
    for (const words of texts) expect(isFilled(words), words.en).toBe(true)
  })

  it('asks again wherever the lower pressure is above the upper one', () => {
    const asking = catalogue.services.filter(({ observes }) => 'systolic' in observes)
    expect(asking.length).toBeGreaterThan(5)
    for (const service of asking)
      expect(service, service.id).toHaveProperty('doubts', pressureDoubts)
    expect(pressureDoubts({ systolic: 124, diastolic: 78 })).toEqual({})
    expect(Object.keys(pressureDoubts({ systolic: 78, diastolic: 124 }))).toEqual(['diastolic'])
  })

  it('takes every usual value as plausible', () => {
    for (const { id, field, observation } of observations) {
      if (observation.kind !== 'quantity') continue
      const { plausible, usual } = observation
      expect(plausible[0], `${id}.${field}`).toBeLessThanOrEqual(usual[0])
      expect(usual[0], `${id}.${field}`).toBeLessThan(usual[1])
      expect(usual[1], `${id}.${field}`).toBeLessThanOrEqual(plausible[1])
    }
  })
  it('gives every observation a code of a known system, and every code one unit', () => {
    const meaning = new Map<string, string>()
    for (const { observation } of observations) {
      const { code, kind } = observation
      expect(code).toMatch(/^(loinc|snomed|kemkes|jejaring):[A-Za-z0-9-]+$/)
      const unit = observation.kind === 'quantity' ? observation.unit : ''
      const means = `${kind} ${unit}`
      expect(meaning.get(code) ?? means, code).toBe(means)
      meaning.set(code, means)
    }
  })

  it.each(outcomes.map(({ service, scale, name }) => [service.id, scale, name] as const))(
    'reaches, in %s: %s %s',
    (id, scale, name) => {
      const example = examples[id]?.[scale]?.[name]
      const service = services.find((one) => one.id === id)
      if (example === undefined || service === undefined) expect.fail('has no example')
      expect(classesIn(service, example)[scale]).toBe(name)
    },
  )
  it('has no example left over', () => {
    const known = new Set(
      outcomes.map(({ service, scale, name }) => [service.id, scale, name].join()),
    )
    for (const [id, scales] of Object.entries(examples)) {
      for (const [scale, names] of Object.entries(scales)) {
        for (const name of Object.keys(names)) expect(known).toContain([id, scale, name].join())
      }
    }
  })
  it('says what to do or where to go with every outcome that asks to act', () => {
    for (const { service, scale, name, outcome } of outcomes) {
      if (outcome.status !== 'act') continue
      const says = outcome.advice !== undefined || outcome.refer !== undefined
      expect(says, `${service.id} ${scale} ${name}`).toBe(true)
    }
  })
  it('refers nobody who is well', () => {
    for (const { outcome } of outcomes) {
      if (outcome.status === 'ok') expect(outcome.refer).toBeUndefined()
    }
  })
  it('never lets a kader name a disease', () => {
    const disease = /hipertensi|diabetes|anemia|preeklam|gizi buruk|stunting|tbc|mikrosefali/i
    for (const { service, outcome } of outcomes) {
      if (service.givenBy.includes('kader')) expect(outcome.label.id).not.toMatch(disease)
    }
  })

  it('changes what records already use only with the lock file', async () => {
    const lock = {
      services: Object.fromEntries(
        services.map(({ id, observes, outcomes: scales, schedule }) => [
          id,
          {
            observes: Object.fromEntries(
              Object.entries(observes).map(([field, observation]) => [
                field,
                {
                  kind: observation.kind,
                  code: observation.code,
                  ...(observation.kind === 'quantity' ? { unit: observation.unit } : {}),
                  ...(observation.kind === 'choice'
                    ? { options: Object.keys(observation.options) }
                    : {}),
                },
              ]),
            ),
            outcomes: Object.fromEntries(
              Object.entries(scales).map(([scale, { classes }]) => [scale, Object.keys(classes)]),
            ),
            ...(schedule.kind === 'series'
              ? { doses: schedule.doses.map(({ name }) => name) }
              : schedule.kind === 'stages'
                ? { stages: schedule.stages.map(({ name }) => name) }
                : {}),
          },
        ]),
      ),
      episodes: episodes.map(({ id }) => id),
      indicators: indicators.map(({ id }) => id),
      retired: catalogue.retired,
    }
    await expect(`${JSON.stringify(lock, undefined, 2)}\n`).toMatchFileSnapshot(
      'catalogue.lock.json',
    )
  })
})
