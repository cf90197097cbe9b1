import { days, type LocalDate, months } from '../../../calendar/local-date.ts'
import { smallBaby } from '../../../clinical/birth-weight.ts'
import { youngInfant } from '../../../clinical/young-infant.ts'
import { bornLight, weighedSince } from '../../birth-facts.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { bodyWeight } from '../../observations/body.ts'
import * as seen from '../../observations/young-infant.ts'
import { smallBabyScale, youngInfantScale } from '../../outcomes/newborn.ts'

export const lowBirthWeightFollowUp = defineService({
  id: 'low-birth-weight-follow-up',
  label: text('Pantau bayi lahir ringan (BBLR)', 'Follow a baby born light'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: bayi berat lahir < 2500 g dipantau Pustu sampai > 2500 g, < 2000 g dirujuk; tiap minggu pilihan kami',
  station: 'serve',
  eligible: { before: months(12) },
  schedule: { kind: 'every', span: days(7) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: {
    weight: { ...bodyWeight, plausible: [0.4, 15], usual: [1.5, 5] },
    temperature: { ...seen.temperature, optional: true },
    doesNotFeed: { ...seen.doesNotFeed, optional: true },
    listless: { ...seen.listless, optional: true },
  },
  outcomes: { weight: smallBabyScale, baby: youngInfantScale },

  needed(history): LocalDate | undefined {
    const since = bornLight(history)
    const own = history.given(lowBirthWeightFollowUp)
    return since !== undefined && smallBaby(weighedSince(history, own)) !== 'above-2500'
      ? since
      : undefined
  },

  classify({ weight, ...signs }, { ageDays, ageMonths }) {
    return {
      weight: smallBaby(weight),
      baby: ageMonths < 2 ? youngInfant(signs, ageDays) : undefined,
    }
  },
})
