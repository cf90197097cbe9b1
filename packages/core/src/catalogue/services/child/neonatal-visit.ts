import { days } from '../../../calendar/local-date.ts'
import { youngInfant } from '../../../clinical/young-infant.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { hoursOld } from '../../observations/newborn.ts'
import { bodyWeight } from '../../observations/body.ts'
import * as seen from '../../observations/young-infant.ts'
import { youngInfantScale } from '../../outcomes/newborn.ts'

export const neonatalVisit = defineService({
  id: 'neonatal-visit',
  label: text('Kunjungan neonatal (KN)', 'Newborn visit (KN)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: KN1-KN3 dengan MTBM oleh tenaga kesehatan, warna hijau, kuning, merah; jendela KN dan ambang tanda bahaya latar, perlu dikonfirmasi; tinja pucat Buku KIA 2024',
  station: 'serve',
  eligible: { before: days(29) },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'KN1', from: days(0), before: days(3) },
      { name: 'KN2', from: days(3), before: days(8) },
      { name: 'KN3', from: days(8), before: days(29) },
    ],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    hours: { ...hoursOld, optional: true },
    weight: { ...bodyWeight, plausible: [0.4, 10], usual: [2, 6] },
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
  },
  outcomes: { baby: youngInfantScale },

  skips: (_, { ageDays }) => (ageDays < 3 ? [] : ['hours']),

  classify({ hours: _hours, ...signs }, { ageDays }) {
    return { baby: youngInfant(signs, ageDays) }
  },
})
