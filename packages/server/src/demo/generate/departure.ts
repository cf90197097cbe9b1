import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { LALANG } from './belitung-timur.ts'
import { kaderOf, signed, type Village, type Villager } from './villager.ts'

const places = [
  'Tanjungpandan',
  'Pangkalpinang',
  'Jakarta',
  'Palembang',
  'Kecamatan Membalong',
  'Bogor',
]
const causes = [
  'Sakit lama di rumah',
  'Stroke',
  'Usia lanjut',
  'Kecelakaan lalu lintas',
  'Sesak napas',
]

/** Who left lately from another village came to Lalang, which has not received them yet. */
const LATELY_DAYS = 30

const whereTo = ({ network, today }: Village, on: LocalDate, place: string) =>
  network.code !== LALANG && on > addDays(today, -LATELY_DAYS)
    ? { to: 'Lalang', village: LALANG }
    : { to: place }

/** Writes down that somebody died or left; now and then by mistake, taken back a few days later. */
export function leave(village: Village, villager: Villager): void {
  const { random, before, entries } = villager
  const author = kaderOf(village, villager)
  if (before < village.today) {
    const head = signed(village, { subject: villager.id, author, on: before, met: villager.from })
    entries.push(
      villager.dies
        ? { ...head, kind: 'person-died', body: { cause: random.pick(causes) } }
        : { ...head, kind: 'person-moved', body: whereTo(village, before, random.pick(places)) },
    )
    return
  }
  if (!random.chance(0.0015)) return
  const on = addDays(village.today, -random.int(10, 200))
  if (on <= villager.from) return
  const mistaken = signed(village, { subject: villager.id, author, on, met: villager.from })
  entries.push({ ...mistaken, kind: 'person-moved', body: { to: random.pick(places) } })
  const back = addDays(on, random.int(1, 8))
  entries.push({
    ...signed(village, { subject: villager.id, author, on: back, met: on }),
    kind: 'person-returned',
    body: { entry: mistaken.id },
  })
}
