import { readFileSync } from 'node:fs'
import { addDays, localDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Cadre, Setting } from '@jejaring/core/catalogue/define'
import type { Answers } from '@jejaring/core/catalogue/observation'
import { tick, type Clock } from '@jejaring/core/journal/clock'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { expect, test } from 'vitest'
import { openDesk } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { newId, NOW, TODAY } from './testing/entries.ts'

/**
 * A visit for each service that the first catalogue had, as an app with that catalogue would have kept it: every option,
 * and the least, usual and greatest number it took. Written once by that catalogue itself; never to be changed.
 */
interface Kept {
  readonly version: number
  readonly visits: readonly {
    readonly setting: Setting
    readonly cadre: Cadre
    readonly service: string
    readonly answers: Answers
  }[]
}
const kept: Kept = JSON.parse(
  readFileSync(new URL('testing/first-catalogue.json', import.meta.url), 'utf8'),
)
const SIX_WEEKS = 42
const village = villages.lalang
const on = addDays(TODAY, -SIX_WEEKS)
const desk = await openDesk()

test('a phone that was away for six weeks with the first catalogue delivers all it wrote, once', async () => {
  expect(kept.version).toBeLessThan(catalogue.version)
  const cookie = await desk.signIn('pustu')
  const entries = writtenThen()
  const push = async (): Promise<PushAnswer> => {
    const answer = await desk.post(
      '/api/sync/push',
      { village, device: 'away1', entries },
      { cookie },
    )
    return JSON.parse(await answer.text())
  }
  const first = await push()
  // The bounds of an adult's height are narrower since: 25 cm stays on the phone, to be put right.
  const short = entries.find(isOfShortAdult)
  expect(first.refusals).toEqual([
    { id: short?.id, reason: 'implausible', field: 'services.0.answers.height' },
  ])
  expect(first.receipts.length).toBe(entries.length - 1)
  // The answer was lost on the way, so everything comes again.
  const byId = (answer: PushAnswer) => answer.receipts.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  expect(byId(await push())).toEqual(byId(first))

  const pulled = await desk.get(`/api/sync/pull?village=${village}&after=0`, cookie)
  const journal: PullAnswer = JSON.parse(await pulled.text())
  const versions = new Set(journal.entries.map((entry) => entry.catalogue))
  expect([...versions]).toEqual([kept.version])
  expect(journal.entries.length).toBe(entries.length - 1)
})

const isOfShortAdult = (entry: Entry): boolean =>
  entry.kind === 'encounter-recorded' &&
  entry.body.services.some(
    ({ service, answers }) => service === 'adult-nutrition' && answers['height'] === 25,
  )

/** By one device, six weeks ago. */
function writtenThen(): readonly Entry[] {
  const [household, person] = [newId(), newId()]
  let last: Clock | undefined
  let time = NOW - SIX_WEEKS * 86_400_000
  const common = (subject: string) => {
    time += 1
    last = tick(time, 'away1', last)
    const { version } = kept
    const { id: author } = accounts.pustu
    return {
      id: newId(time),
      village,
      subject,
      on,
      clock: last,
      author,
      device: 'away1',
      catalogue: version,
    }
  }
  const [rt = ''] = rtsOf(village)
  return [
    {
      ...common(household),
      kind: 'household-registered',
      body: { rt, headName: 'Kepala', address: '' },
    },
    {
      ...common(person),
      kind: 'person-registered',
      body: {
        name: 'Siti',
        sex: 'female',
        birthDate: localDate('1996-03-01'),
        household,
        relation: 'spouse',
      },
    },
    ...kept.visits.map(({ setting, cadre, service, answers }): Entry => ({
      ...common(person),
      kind: 'encounter-recorded',
      body: { setting, cadre, services: [{ service, answers, outcomes: {} }] },
    })),
  ]
}
