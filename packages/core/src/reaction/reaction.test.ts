import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { refuse } from '../journal/accept.ts'
import { tick } from '../journal/clock.ts'
import type { Bodies, Entry } from '../journal/entry.ts'
import { emptyPerson, foldPerson } from '../journal/record.ts'
import { withoutSensitive } from '../journal/without-sensitive.ts'
import type { Circumstances } from '../journal/refusal.ts'
import { standingReactions } from './person-reactions.ts'
import { vaccineVisits } from './vaccine-visits.ts'
import { isUrgent, type ReactionBody, type ReactionSign } from './reaction-body.ts'

const TODAY = localDate('2026-11-22')
const NOW = 1_795_000_000_000
const HERE = '19.06.01.2001/Melati/001/001'
const circumstances: Circumstances = {
  village: '19.06.01.2001',
  today: TODAY,
  now: NOW,
  catalogue,
  neighbourhoods: new Set([HERE]),
  posyandu: new Set(),
  visitors: new Map(),
  authors: new Map([
    ['kader', 'kader'],
    ['midwife', 'midwife'],
  ]),
}

let stamp = 0
const of = (author: string, id: string) => ({
  id,
  village: '19.06.01.2001',
  subject: 'child',
  on: TODAY,
  clock: tick((stamp += 1), 'd'),
  author,
  device: 'd',
  catalogue: 1,
})
const ill = (over: Partial<ReactionBody> = {}, id = 'first'): Entry => ({
  ...of(over.cadre === 'midwife' ? 'midwife' : 'kader', id),
  kind: 'reaction-reported',
  body: {
    cadre: 'kader',
    vaccines: ['dpt-hb-hib'],
    given: addDays(TODAY, -1),
    began: TODAY,
    signs: ['fever'],
    serious: [],
    outcome: 'recovering',
    told: [],
    ...over,
  },
})
const takenBack = (reaction: string, author = 'kader'): Entry => ({
  ...of(author, 'back'),
  kind: 'reaction-withdrawn',
  body: { reaction },
})
const child: Bodies['person-registered'] = {
  name: 'Anak',
  sex: 'female',
  birthDate: localDate('2026-08-01'),
  household: 'h',
  relation: 'child',
}
const registered: Entry = { ...of('kader', 'r'), kind: 'person-registered', body: child }
const recordOf = (...entries: readonly Entry[]) =>
  [registered, ...entries].reduce(foldPerson, emptyPerson('child'))
const refusalOf = (entry: Entry, ...before: readonly Entry[]) =>
  refuse(
    entry,
    {
      person: () => ({ record: recordOf(...before), stays: [{ rt: HERE }] }),
      household: () => ({ stays: [{ rt: HERE }] }),
    },
    circumstances,
  )

describe('an illness after a vaccine', () => {
  it('is told plainly by a kader and completed by a midwife, one report that reads as she wrote it', () => {
    const told = ill()
    const completed = ill({ cadre: 'midwife', completes: 'first', serious: ['hospital'] }, 'second')
    const [reaction, ...others] = standingReactions(recordOf(completed, told, told))
    expect(others).toEqual([])
    expect(reaction).toMatchObject({ of: 'first', serious: ['hospital'], isCompleted: true })
  })

  it('is gone when the report is taken back, with all that went on with it', () => {
    const record = recordOf(ill(), takenBack('first'), ill({ completes: 'first' }, 'second'))
    expect(standingReactions(record)).toEqual([])
  })

  it.each<[ReactionSign, boolean]>([
    ['fever', false],
    ['high-fever', false],
    ['swelling', false],
    ['convulsion', true],
    ['hard-breathing', true],
    ['unbroken-crying', true],
  ])('with %s needs a health worker today: %s', (sign, wanted) => {
    expect(isUrgent({ signs: [sign], serious: [], outcome: 'recovering' })).toBe(wanted)
  })

  it('that took somebody to hospital or to death is urgent whatever was seen', () => {
    expect(isUrgent({ signs: ['fever'], serious: ['hospital'], outcome: 'recovered' })).toBe(true)
    expect(isUrgent({ signs: ['fever'], serious: [], outcome: 'died' })).toBe(true)
  })

  it('does not begin before the vaccine nor tomorrow', () => {
    expect(refusalOf(ill())).toBeUndefined()
    expect(refusalOf(ill({ given: TODAY, began: addDays(TODAY, -1) }))?.field).toBe('given')
    expect(refusalOf(ill({ began: addDays(TODAY, 1) }))?.reason).toBe('in-future')
  })

  it('is about vaccines, and about a visit that is known', () => {
    expect(refusalOf(ill({ vaccines: ['child-growth'] }))?.reason).toBe('unknown-service')
    expect(refusalOf(ill({ encounter: 'elsewhere' }))?.reason).toBe('unknown-encounter')
    expect(refusalOf(ill({ completes: 'nothing' }, 'second'))?.reason).toBe('unknown-encounter')
  })

  it('is not written over or taken back by a kader once a midwife has been at it', () => {
    const hers = ill({ cadre: 'midwife' })
    expect(refusalOf(ill({ completes: 'first' }, 'second'), hers)?.reason).toBe('not-allowed')
    expect(refusalOf(takenBack('first'), hers)?.reason).toBe('not-allowed')
    expect(refusalOf(takenBack('first', 'midwife'), hers)).toBeUndefined()
    expect(refusalOf(takenBack('first'), ill())).toBeUndefined()
  })

  it('reaches a kader without what a health worker noted', () => {
    const noted = ill({ cadre: 'midwife', note: 'ibu HIV' })
    expect(JSON.stringify(withoutSensitive(noted, catalogue))).not.toContain('HIV')
    expect(withoutSensitive(noted, catalogue)?.kind).toBe('reaction-reported')
    const own = ill({ note: 'sudah dikompres' })
    expect(withoutSensitive(own, catalogue)).toBe(own)
  })

  it('is told of a visit with vaccines, whose batches are known; not of a dose that was refused', () => {
    const visit: Entry = {
      ...of('midwife', 'v'),
      kind: 'encounter-recorded',
      body: {
        setting: 'posyandu',
        cadre: 'midwife',
        services: [
          { service: 'dpt-hb-hib', answers: { batch: 'A12' }, outcomes: {} },
          { service: 'ipv', answers: {}, outcomes: {}, notDone: { reason: 'no-supplies' } },
          { service: 'child-growth', answers: { weight: 5 }, outcomes: {} },
        ],
      },
    }
    const vaccines = [{ service: 'dpt-hb-hib', batch: 'A12' }]
    expect(vaccineVisits(recordOf(visit), catalogue.services)).toEqual([
      { encounter: 'v', on: TODAY, vaccines },
    ])
  })
})
