import { months } from '../../../calendar/local-date.ts'
import { gravestColour } from '../../../clinical/sick-child.ts'
import { youngInfant } from '../../../clinical/young-infant.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { bodyWeight } from '../../observations/body.ts'
import { formColour } from '../../observations/sick-child.ts'
import * as seen from '../../observations/young-infant.ts'
import { youngInfantScale } from '../../outcomes/newborn.ts'

/** The form itself stays on paper; its gravest colour and the signs that decide are written down. */
export const sickYoungInfant = defineService({
  id: 'sick-young-infant',
  label: text('Bayi muda sakit (MTBM)', 'Sick young infant (MTBM)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MTBM di Puskesmas dan Pustu, hijau edukasi, kuning diobati, merah dirujuk; ambang tanda latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: months(2) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    weight: { ...bodyWeight, plausible: [0.4, 12], usual: [2, 7] },
    temperature: seen.temperature,
    breaths: seen.breaths,
    doesNotFeed: seen.doesNotFeed,
    listless: seen.listless,
    convulsion: seen.convulsion,
    chestIndrawing: seen.chestIndrawing,
    jaundice: seen.jaundice,
    cord: seen.cord,
    eyeOrSkinPus: { ...seen.eyeOrSkinPus, optional: true },
    paleStool: { ...seen.paleStool, optional: true },
    colour: formColour,
  },
  outcomes: { baby: youngInfantScale },

  classify({ colour, ...signs }, { ageDays }) {
    return { baby: gravestColour(youngInfant(signs, ageDays), colour) }
  },
})
