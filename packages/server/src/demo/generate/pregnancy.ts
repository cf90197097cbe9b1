import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import { pregnancyOutcome } from '@jejaring/core/catalogue/services/mother/pregnancy-outcome'
import { pregnancyRegistration } from '@jejaring/core/catalogue/services/mother/pregnancy-registration'
import { antenatalContacts } from './antenatal-contacts.ts'
import { given } from './given.ts'
import { seenByKader } from './pregnant-at-posyandu.ts'
import { kaderOf, visit, type Village, type Villager } from './villager.ts'

/** A pregnancy as it went; the end is absent while it goes on. */
export interface Pregnancy {
  /** First day of the last menstruation. */
  readonly from: LocalDate
  readonly ended?: {
    readonly on: LocalDate
    readonly kind: 'live-birth' | 'stillbirth' | 'miscarriage'
  }
  readonly earlierBirths: number
}

/** Registered by kader or midwife, seen by midwife and doctor, ended; women who come late or seldom are among them. */
export function livePregnancy(village: Village, woman: Villager, pregnancy: Pregnancy): void {
  const { random } = woman
  const careful = random.chance(woman.household.diligent ? 0.97 : 0.5)
  const found = addDays(pregnancy.from, careful ? random.int(40, 74) : random.int(70, 150))
  const registered = found < woman.from ? woman.from : found
  if (registered >= (pregnancy.ended?.on ?? village.today)) return

  const author = random.chance(0.5) ? kaderOf(village, woman) : village.staff.midwife
  visit(village, woman, {
    on: registered,
    author,
    setting: author.cadre === 'kader' ? 'home' : 'pustu',
    services: [
      given(pregnancyRegistration, {
        lastMenstruation: pregnancy.from,
        gravida: pregnancy.earlierBirths + 1,
        births: pregnancy.earlierBirths,
      }),
    ],
  })
  antenatalContacts(village, woman, { ...pregnancy, careful, registered })
  seenByKader(village, woman, { ...pregnancy, registered })
  end(village, woman, pregnancy)
}

/** A few outcomes are never told: the pregnancy stays open and asks for one. */
function end(village: Village, woman: Villager, { ended }: Pregnancy): void {
  const { random } = woman
  if (ended === undefined || ended.on < woman.from || !random.chance(0.985)) return
  const told = addDays(ended.on, random.int(0, 4))
  visit(village, woman, {
    on: told < village.today ? told : ended.on,
    author: village.staff.midwife,
    setting: 'puskesmas',
    services: [
      given(pregnancyOutcome, {
        kind: ended.kind,
        endedOn: ended.on,
        ...(ended.kind === 'miscarriage'
          ? {}
          : {
              birthplace: random.chance(0.94) ? ('facility' as const) : ('home' as const),
              ...(random.chance(0.93)
                ? { doctors: random.int(0, 1), midwives: random.int(1, 2), nurses: 1 }
                : { midwives: 1 }),
              mode: random.chance(0.8) ? ('spontaneous' as const) : ('caesarean' as const),
              complication: 'none' as const,
              children: 1,
            }),
      }),
    ],
  })
}
