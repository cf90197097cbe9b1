import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate, type LocalDate } from '../calendar/local-date.ts'
import { tick } from '../journal/clock.ts'
import { answerSpeeds } from './answer-speed.ts'
import type { ProblemReportedBody, ProblemStepBody } from './problem-body.ts'
import { heightOf, problemLevels } from './problem-level.ts'
import { problemOn, type Problem } from './problem-now.ts'
import { foldProblem, isOpen, type ProblemEntry, type ProblemRecord } from './problem-record.ts'

const REPORTED = localDate('2026-11-04')
const day = (n: number): LocalDate => addDays(REPORTED, n)
const common = { village: '19.06.01.2001', author: 'a', device: 'd', catalogue: 1, subject: 'p' }
const body: ProblemReportedBody = {
  by: 'pustu',
  matter: 'village',
  cluster: 2,
  what: 'Timbangan bayi rusak',
  since: REPORTED,
}
const report = (more: Partial<ProblemReportedBody> = {}, on = REPORTED): ProblemEntry => ({
  ...common,
  id: 'r',
  on,
  clock: tick(1, 'd'),
  kind: 'problem-reported',
  body: { ...body, ...more },
})
const step = (n: number, said: ProblemStepBody, on: LocalDate): ProblemEntry => ({
  ...common,
  id: `s${n}`,
  on,
  clock: tick(10 + n, 'd'),
  kind: 'problem-followed-up',
  body: said,
})
const fold = (entries: readonly ProblemEntry[]): ProblemRecord =>
  entries.reduce<ProblemRecord | undefined>(foldProblem, undefined) ?? {
    id: 'p',
    village: common.village,
    reports: [],
    steps: [],
  }
function on(today: LocalDate, ...entries: readonly ProblemEntry[]): Problem {
  const problem = problemOn(fold(entries), today)
  if (problem === undefined) throw new Error('reported')
  return problem
}
const answered = (from: 'puskesmas' | 'dinas', until: LocalDate): ProblemStepBody => ({
  step: 'answered',
  from,
  action: 'Pinjam timbangan',
  until,
})

test('what a Pustu tells waits a week at the Puskesmas, and the day after with the village head', () => {
  expect(on(day(7), report())).toMatchObject({
    level: 'puskesmas',
    deadline: day(7),
    waitingDays: 7,
    lateDays: 0,
  })
  expect(on(day(8), report())).toMatchObject({ level: 'village', levelSince: day(8), lateDays: 1 })
})

test('nineteen days without an answer: the second step above the Puskesmas, late since its week', () => {
  const problem = on(day(19), report())
  expect(problem).toMatchObject({ level: 'subdistrict', waitingDays: 19, lateDays: 12 })
  expect(problem.events).toEqual([
    { kind: 'climbed', on: day(8), to: 'village' },
    { kind: 'climbed', on: day(16), to: 'subdistrict' },
  ])
})

test.each([
  ['kader', 'health', 3, 'pustu'],
  ['kader', 'health', 4, 'puskesmas'],
  ['pustu', 'health', 8, 'dinas'],
  ['pustu', 'health', 400, 'dinas'],
  ['puskesmas', 'village', 400, 'pokjanal'],
] as const)('told by %s, a matter of %s, stands after %i days at %s', (by, matter, days, level) => {
  expect(on(day(days), report({ by, matter })).level).toBe(level)
})

test('an answer stops the clock until its promise has passed; then it climbs, late since the promise', () => {
  const entries = [report({ matter: 'health' }), step(1, answered('puskesmas', day(10)), day(5))]
  expect(on(day(10), ...entries)).toMatchObject({
    state: 'answered',
    level: 'puskesmas',
    lateDays: 0,
  })
  expect(on(day(12), ...entries)).toMatchObject({ state: 'waiting', level: 'dinas', lateDays: 2 })
})

test('a late answer of the Puskesmas does not bring it down from the Dinas', () => {
  const entries = [report({ matter: 'health' }), step(1, answered('puskesmas', day(20)), day(10))]
  const problem = on(day(11), ...entries)
  expect(problem).toMatchObject({ state: 'answered', level: 'dinas' })
  expect(problem.stays.map(({ level, end }) => [level, end?.how])).toEqual([
    ['puskesmas', 'climbed'],
    ['dinas', 'overtaken'],
  ])
})

test('handing it on gives a new clock, and what was late stays late', () => {
  const handed = step(
    1,
    { step: 'handed', from: 'dinas', to: 'village', why: 'Urusan desa' },
    day(9),
  )
  expect(on(day(9), report({ matter: 'health' }), handed)).toMatchObject({
    level: 'village',
    matter: 'village',
    deadline: day(16),
    lateDays: 2,
  })
})

test('nobody hands it back down', () => {
  const down = step(
    1,
    { step: 'handed', from: 'dinas', to: 'puskesmas', why: 'Urusan Puskesmas' },
    day(9),
  )
  expect(on(day(9), report({ matter: 'health' }), down).level).toBe('dinas')
})

test('closed with what was done it waits no longer; reopened it waits again, since it was told', () => {
  const closed = step(1, { step: 'closed', from: 'puskesmas', done: 'Diganti' }, day(6))
  const again = step(2, { step: 'reopened', why: 'Rusak lagi' }, day(20))
  expect(on(day(30), report(), closed)).toMatchObject({ state: 'closed', waitingDays: 6 })
  const problem = on(day(21), report(), closed, again)
  expect(problem).toMatchObject({ state: 'waiting', level: 'puskesmas', waitingDays: 21 })
  expect(problem.deadline).toBe(day(27))
  expect(problem.closed).toBeUndefined()
})

test('how fast a level answers is the middle of the days it took, with how often it let them pass', () => {
  const soon = on(day(9), report(), step(1, answered('puskesmas', day(9)), day(2)))
  const later = on(day(9), report(), step(1, answered('puskesmas', day(9)), day(6)))
  const never = on(day(9), report())
  expect(answerSpeeds([soon, later, never])).toEqual([
    { level: 'puskesmas', answered: 2, medianDays: 4, passed: 1, waiting: 0 },
    { level: 'village', answered: 0, passed: 0, waiting: 1 },
  ])
})

test('a step without its report is no problem yet', () => {
  const alone = fold([step(1, { step: 'taken', from: 'dinas' }, day(1))])
  expect(problemOn(alone, day(2))).toBeUndefined()
})

const level = fc.constantFrom(...problemLevels)
const said: fc.Arbitrary<ProblemStepBody> = fc.oneof(
  fc.record({
    step: fc.constant('answered' as const),
    from: level,
    action: fc.constant('a'),
    until: fc.nat(60).map(day),
  }),
  fc.record({ step: fc.constant('taken' as const), from: level }),
  fc.record({
    step: fc.constant('handed' as const),
    from: level,
    to: level,
    why: fc.constant('w'),
  }),
  fc.record({ step: fc.constant('closed' as const), from: level, done: fc.constant('d') }),
  fc.record({ step: fc.constant('reopened' as const), why: fc.constant('w') }),
)
const story = fc
  .tuple(
    fc.constantFrom('kader' as const, 'pustu' as const),
    fc.constantFrom('health' as const, 'village' as const),
    fc.array(fc.tuple(said, fc.nat(60)), { maxLength: 6 }),
  )
  .map(([by, matter, steps]) => [
    report({ by, matter }),
    ...steps.map(([one, at], n) => step(n, one, day(at))),
  ])
const today = fc.nat(90).map(day)

test('the same steps in any order, told any number of times, make the same problem', () => {
  fc.assert(
    fc.property(
      story.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 }),
        ),
      ),
      ([all, mixed]) => {
        expect(fold(mixed)).toEqual(fold(all))
      },
    ),
  )
})

test('as days pass it never comes down, its clock never runs back, and closed is closed', () => {
  fc.assert(
    fc.property(story, today, fc.nat(30), (entries, now, later) => {
      const [a, b] = [on(now, ...entries), on(addDays(now, later), ...entries)]
      expect(heightOf(b.level)).toBeGreaterThanOrEqual(heightOf(a.level))
      expect(b.waitingDays).toBeGreaterThanOrEqual(a.waitingDays)
      expect(a.waitingDays).toBeGreaterThanOrEqual(0)
      expect(b.state === 'closed').toBe(a.state === 'closed')
      expect(isOpen(fold(entries))).toBe(a.state !== 'closed')
      const days = b.events.map((event) => event.on)
      expect(days).toEqual(days.toSorted())
    }),
  )
})

test('no step brings it lower than the calendar alone had brought it by then', () => {
  fc.assert(
    fc.property(story, today, (entries, now) => {
      const seen = [...on(now, ...entries).stays].map((stay) => heightOf(stay.level))
      // From the camat sideways to the Dinas is the one way to a lower height.
      const allowed = (at: number) => Math.min(at, heightOf('dinas'))
      for (const [n, height] of seen.entries()) {
        expect(height).toBeGreaterThanOrEqual(allowed(Math.max(...seen.slice(0, n), 0)))
      }
    }),
  )
})

test('a clock two days off moves no more than two days of waiting, and never loses a closing', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2, max: 2 }), fc.nat(40), (off, n) => {
      const closed = step(1, { step: 'closed', from: 'puskesmas', done: 'd' }, day(n))
      const wrong = step(1, { step: 'closed', from: 'puskesmas', done: 'd' }, day(n + off))
      const [right, shifted] = [on(day(60), report(), closed), on(day(60), report(), wrong)]
      expect(shifted.state).toBe('closed')
      expect(Math.abs(shifted.waitingDays - right.waitingDays)).toBeLessThanOrEqual(2)
      const early = on(day(n), report({}, day(off)))
      expect(Math.abs(early.waitingDays - on(day(n), report()).waitingDays)).toBeLessThanOrEqual(2)
    }),
  )
})
