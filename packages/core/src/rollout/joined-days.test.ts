import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { forecast } from './forecast.ts'
import { joinedDays } from './joined-days.ts'
import type { Site } from './wire.ts'

const today = localDate('2026-11-22')
const place = (rest: Partial<Site> = {}) => ({
  kind: 'pustu' as const,
  stage: 'locus' as const,
  joinedOn: localDate('2026-05-01'),
  ...rest,
})

test('a place that was dropped is left out of the forecast, as are other kinds and those that only prepare', () => {
  const sites = [
    place(),
    place({ joinedOn: localDate('2025-02-01') }),
    place({ dropped: 'Digabung' }),
    place({ kind: 'posyandu' }),
    place({ stage: 'preparing' }),
  ]
  const days = joinedDays(sites, 'pustu', today)
  expect(days).toEqual(['2025-02-01', '2026-05-01'])
  expect(forecast(days, { sites: 4, year: 2027 }, today)).toMatchObject({
    joined: 2,
    left: 2,
    pace: 1,
  })
})

test('a place whose day nobody knows has joined by today', () => {
  const { joinedOn: _day, ...unknown } = place()
  expect(joinedDays([unknown], 'pustu', today)).toEqual([today])
})
