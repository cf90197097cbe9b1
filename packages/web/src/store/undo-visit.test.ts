import { localDate } from '@jejaring/core/calendar/local-date'
import { tick } from '@jejaring/core/journal/clock'
import type { Bodies, Entry, Kind } from '@jejaring/core/journal/entry'
import { emptyPerson, foldPerson, type PersonRecord } from '@jejaring/core/journal/record'
import { expect, it } from 'vitest'
import { notesOfOldVersion, notesOfWithdrawal } from './undo-visit.ts'

const on = localDate('2026-11-20')
const service = 'blood-pressure-screening'
const visit = (systolic: number, adult: string) => ({
  setting: 'home' as const,
  cadre: 'kader' as const,
  services: [{ service, answers: { systolic, diastolic: 80 }, outcomes: { adult } }],
})
const because = { encounter: 'visit', service, scale: 'adult', outcome: 'grade3' }
const letter = { because, to: 'puskesmas', withinDays: 0, reason: 'tensi' } as const

const common = { village: 'v', subject: 'p', author: 'a', device: 'd', catalogue: 1, on }

const told = (
  record: PersonRecord,
  [id, kind, body]: readonly [id: string, kind: Kind, body: Bodies[Kind]],
  at: number,
): PersonRecord => foldPerson(record, { ...common, id, kind, body, clock: tick(at, 'd') } as Entry)

const measured = told(emptyPerson('p'), ['visit', 'encounter-recorded', visit(190, 'grade3')], 1)
const referred = told(measured, ['letter', 'referral-made', letter], 2)
const view = (record: PersonRecord) => ({ village: 'v', record })
const kinds = (notes: readonly { readonly kind: Kind }[]) => notes.map(({ kind }) => kind)

it('with a visit go the referrals its rules asked for, but none that somebody answers', () => {
  const notes = notesOfWithdrawal(view(referred), 'visit', 'salah catat')
  expect(kinds(notes)).toEqual(['encounter-voided', 'referral-answered'])
  expect(notes[1]?.body).toEqual({ referral: 'letter', answer: '', withdrawn: true })
  const received = told(referred, ['came', 'referral-received', { referral: 'letter' }], 3)
  expect(kinds(notesOfWithdrawal(view(received), 'visit', ''))).toEqual(['encounter-voided'])
  const again = told(referred, ['second', 'encounter-recorded', visit(191, 'grade3')], 3)
  expect(kinds(notesOfWithdrawal(view(again), 'visit', ''))).toEqual(['encounter-voided'])
})

it('a correction that is taken back leaves the visit as it was before, and the visit stands', () => {
  const correction = { ...visit(119, 'optimal'), encounter: 'visit' }
  const corrected = told(referred, ['right', 'encounter-amended', correction], 3)
  const [note, ...others] = notesOfOldVersion(view(corrected), 'visit')
  expect(note?.kind).toBe('encounter-amended')
  expect(note?.body).toEqual({ ...visit(190, 'grade3'), encounter: 'visit' })
  expect(others).toEqual([])

  const worse = { ...visit(190, 'grade3'), encounter: 'visit' }
  const first = told(emptyPerson('p'), ['visit', 'encounter-recorded', visit(119, 'optimal')], 1)
  const referredBy = told(
    told(first, ['wrong', 'encounter-amended', worse], 2),
    ['letter', 'referral-made', letter],
    3,
  )
  expect(kinds(notesOfOldVersion(view(referredBy), 'visit'))).toEqual([
    'encounter-amended',
    'referral-answered',
  ])
  expect(notesOfOldVersion(view(first), 'visit')).toEqual([])
})
