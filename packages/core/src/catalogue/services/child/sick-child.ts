import { months } from '../../../calendar/local-date.ts'
import { sickChild as colourOf } from '../../../clinical/sick-child.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as child from '../../observations/sick-child.ts'
import * as seen from '../../observations/young-infant.ts'
import { sickChildScale } from '../../outcomes/sick-child.ts'

/** The form itself stays on paper; its gravest colour and the signs that decide are written down. */
export const sickChild = defineService({
  id: 'sick-child',
  label: text('Balita sakit (MTBS)', 'Sick child (MTBS)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MTBS di Puskesmas dan Pustu, hijau edukasi, kuning diobati, merah dirujuk; tanda bahaya dan napas cepat 50 dan 40 latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(2), before: months(60) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    illness: child.illness,
    cannotDrink: child.cannotDrink,
    vomitsAll: child.vomitsAll,
    convulsion: seen.convulsion,
    lethargic: child.lethargic,
    blue: child.blue,
    coldHands: child.coldHands,
    noisyBreath: child.noisyBreath,
    chestIndrawing: seen.chestIndrawing,
    breaths: { ...seen.breaths, optional: true },
    temperature: { ...seen.temperature, optional: true },
    colour: child.formColour,
  },
  outcomes: { child: sickChildScale },

  classify: (measured, { ageMonths }) => ({ child: colourOf(measured, ageMonths) }),
})
