import { months } from '../../../calendar/local-date.ts'
import { thalassaemia } from '../../../clinical/child-blood.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { haemoglobin } from '../../observations/blood.ts'
import * as count from '../../observations/child-blood.ts'
import { thalassaemiaScale } from '../../outcomes/child-blood.ts'

export const thalassaemiaScreening = defineService({
  id: 'thalassaemia-screening',
  label: text('Talasemia, umur 2 tahun', 'Thalassaemia at 2 years'),
  source:
    'KMK HK.01.07/MENKES/33/2025: umur 2 tahun, Hb < 11 diperiksa darah lengkap, indeks Mentzer < 13 atau Shine-Lal < 1530 dirujuk; KMK HK.01.07/MENKES/2015/2023: sejak 2 tahun dengan riwayat keluarga',
  station: 'serve',
  eligible: { from: months(24), before: months(72) },
  schedule: { kind: 'once', from: months(24), late: months(36) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    family: count.thalassaemiaFamily,
    haemoglobin: { ...haemoglobin, usual: [7, 15], optional: true },
    cellVolume: { ...count.cellVolume, optional: true },
    cellHaemoglobin: { ...count.cellHaemoglobin, optional: true },
    redCells: { ...count.redCells, optional: true },
  },
  outcomes: { thalassaemia: thalassaemiaScale },

  classify: (measured) => ({ thalassaemia: thalassaemia(measured) }),
})
