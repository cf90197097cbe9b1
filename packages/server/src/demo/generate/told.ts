import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Referral } from '@jejaring/core/catalogue/outcome'
import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Entry } from '@jejaring/core/journal/entry'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { historyOf } from '@jejaring/core/judge/history'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { judgedServices } from '@jejaring/core/judge/outcomes'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import { kaderOf, signed, type Village, type Villager } from './villager.ts'

export interface Rules {
  readonly catalogue: Catalogue
  readonly facts: PlaceFacts
}

/**
 * The entries of one person as devices would have sent them: with the outcomes that were told at each visit, and with
 * the referrals these outcomes asked for, most of them answered.
 */
export function told(village: Village, villager: Villager, rules: Rules): readonly Entry[] {
  const { entries, judged } = withOutcomes(villager, rules)
  return [...entries, ...referralsOf(village, villager, judged)]
}

/** The entries with the outcomes that were told, and what was judged, in order of the visits. */
export function withOutcomes(villager: Villager, { catalogue, facts }: Rules) {
  const nothing = { entries: villager.entries, judged: [] }
  if (villager.entries.every(({ kind }) => kind !== 'encounter-recorded')) return nothing
  const record = villager.entries.reduce(foldPerson, emptyPerson(villager.id))
  const history = historyOf(record, catalogue, facts)
  if (history === undefined) return nothing
  const judged = judgedServices(history)
  const byService = new Map(judged.map((one) => [`${one.encounter} ${one.service}`, one.outcomes]))
  return { judged, entries: villager.entries.map((entry) => withOutcomesOf(entry, byService)) }
}

function withOutcomesOf(entry: Entry, told: ReadonlyMap<string, JudgedService['outcomes']>): Entry {
  if (entry.kind !== 'encounter-recorded') return entry
  const services = entry.body.services.map((service) => ({
    ...service,
    outcomes: told.get(`${entry.id} ${service.service}`) ?? {},
  }))
  return { ...entry, body: { ...entry.body, services } }
}

/** One at a time for each service; what happened before the first day was somebody else's. */
function referralsOf(
  village: Village,
  villager: Villager,
  judged: readonly JudgedService[],
): readonly Entry[] {
  const entries: Entry[] = []
  const waiting = new Map<string, LocalDate>()
  for (const { encounter, on, service, refer } of judged) {
    const { random } = villager
    if (refer === undefined || on < villager.from) continue
    if (on < (waiting.get(service) ?? on) || !random.chance(0.88)) continue
    const made = referral(village, villager, { encounter, on, service, refer })
    entries.push(made)
    const { to, withinDays } = refer
    const answered = addDays(on, random.int(1, 5 + withinDays))
    const isAnswered = random.chance(0.5 + 0.45 * village.habits.diligent)
    waiting.set(service, addDays(on, isAnswered ? 120 : 180))
    if (!isAnswered || answered >= villager.before) continue
    entries.push(answer(village, villager, { referral: made.id, on: answered, to }))
  }
  return entries
}

/** What the kader sends along with a person whose outcome asks for it. */
export function referral(
  village: Village,
  villager: Villager,
  because: Required<Pick<JudgedService, 'encounter' | 'on' | 'service' | 'refer'>>,
): Entry {
  const { encounter, on, service, refer } = because
  const { to, withinDays, scale, outcome } = refer
  return {
    ...signed(village, {
      subject: villager.id,
      author: kaderOf(village, villager),
      on,
      met: villager.from,
    }),
    kind: 'referral-made',
    body: {
      because: { encounter, service, scale, outcome },
      to,
      withinDays,
      reason: reasons[service] ?? 'Perlu diperiksa petugas',
    },
  }
}

function answer(
  village: Village,
  villager: Villager,
  about: { readonly referral: string; readonly on: LocalDate; readonly to: Referral['to'] },
): Entry {
  const { referral, on, to } = about
  const { nurse, midwife, doctor } = village.staff
  const author = to === 'pustu' ? (villager.random.chance(0.5) ? nurse : midwife) : doctor
  return {
    ...signed(village, { subject: villager.id, author, on, met: villager.from }),
    kind: 'referral-answered',
    body: {
      referral,
      answer: villager.random.pick(answers),
      ...(villager.random.chance(0.6) ? { controlOn: addDays(on, 30) } : {}),
    },
  }
}

const reasons: Readonly<Record<string, string>> = {
  'child-growth': 'Pertumbuhan perlu diperiksa petugas',
  'child-development': 'Perkembangan perlu diperiksa petugas',
  'blood-pressure-screening': 'Tensi tinggi, perlu diperiksa',
  'hypertension-control': 'Tensi belum turun atau obat tidak diminum',
  'glucose-screening': 'Gula darah perlu diperiksa ulang',
  'glucose-at-risk': 'Gula darah perlu diperiksa ulang',
  'adult-nutrition': 'Berat badan perlu diperiksa petugas',
  'antenatal-contact': 'Kehamilan perlu diperiksa dokter',
}
const answers = [
  'Sudah diperiksa, lanjut dipantau di Posyandu bulan depan',
  'Sudah diperiksa, obat diberikan, kontrol sebulan lagi',
  'Sudah diperiksa, keadaan baik, tidak perlu obat',
  'Sudah diberi nasihat makan dan jadwal kontrol',
] as const
