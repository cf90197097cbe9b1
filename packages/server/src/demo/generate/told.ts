import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Referral } from '@jejaring/core/catalogue/outcome'
import type { Entry } from '@jejaring/core/journal/entry'
import { emptyPerson, foldPerson } from '@jejaring/core/journal/record'
import { historyOf, servicesById } from '@jejaring/core/judge/history'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { judgedServices } from '@jejaring/core/judge/outcomes'
import { referralReason } from '@jejaring/core/judge/referral-reason'
import { kaderOf, signed, type Village, type Villager } from './villager.ts'

/**
 * The entries of one person as devices would have sent them: with the outcomes that were told at each visit, and with
 * the referrals these outcomes asked for, most of them answered.
 */
export function told(village: Village, villager: Villager): readonly Entry[] {
  const { entries, judged } = withOutcomes(village, villager)
  return [...entries, ...referralsOf(village, villager, judged)]
}

/** The entries with the outcomes that were told, and what was judged, in order of the visits. */
export function withOutcomes({ rules: { catalogue, facts } }: Village, villager: Villager) {
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

/** How long somebody who was seen is not sent again for the same service. */
const SEEN_DAYS = 300
/** How long a kader waits for an answer before sending again. */
const WAITING_DAYS = 180

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
    if (on < (waiting.get(service) ?? on) || !random.chance(isPressing(refer) ? 0.6 : 0.15))
      continue
    const made = referral(village, villager, { encounter, on, service, refer })
    entries.push(made)
    const answered = answeredOn(village, villager, { on, refer })
    waiting.set(service, addDays(on, answered === undefined ? WAITING_DAYS : SEEN_DAYS))
    if (answered === undefined || answered >= villager.before) continue
    entries.push(answer(village, villager, { referral: made.id, on: answered, to: refer.to }))
  }
  return entries
}

/** What may wait for a month is often said and not written down. */
const isPressing = ({ withinDays }: Referral): boolean => withinDays <= 7

/** What nobody answered by then the midwife has asked about. */
const ASKED_AFTER_DAYS = 75

/** Mostly in time, sometimes weeks later, hardly ever not until the midwife asks. */
function answeredOn(
  { habits, today }: Village,
  { random }: Villager,
  { on, refer }: { readonly on: LocalDate; readonly refer: Referral },
): LocalDate | undefined {
  if (random.chance(0.03 - 0.025 * habits.diligent)) {
    const asked = addDays(on, ASKED_AFTER_DAYS)
    return asked <= today ? asked : undefined
  }
  const late = random.chance(0.25 - 0.2 * habits.diligent) ? random.int(5, 40) : 0
  return addDays(on, random.int(1, 3 + refer.withinDays) + late)
}

/** What the kader sends along with a person whose outcome asks for it. */
export function referral(
  village: Village,
  villager: Villager,
  found: Required<Pick<JudgedService, 'encounter' | 'on' | 'service' | 'refer'>>,
): Entry {
  const { encounter, on, service, refer } = found
  const { to, withinDays, scale, outcome } = refer
  const because = { encounter, service, scale, outcome }
  return {
    ...signed(village, {
      subject: villager.id,
      author: kaderOf(village, villager),
      on,
      met: villager.from,
    }),
    kind: 'referral-made',
    body: {
      because,
      to,
      withinDays,
      reason: referralReason(servicesById(village.rules.catalogue), { because, reason: '' }).id,
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

const answers = [
  'Sudah diperiksa, lanjut dipantau di Posyandu bulan depan',
  'Sudah diperiksa, obat diberikan, kontrol sebulan lagi',
  'Sudah diperiksa, keadaan baik, tidak perlu obat',
  'Sudah diberi nasihat makan dan jadwal kontrol',
] as const
