import { type LocalDate, days, years } from '../../../calendar/local-date.ts'
import { afterDose, doseCounts, tetanusWith } from '../../../clinical/tetanus-told.ts'
import { defineService } from '../../define.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { vaccineVial, vialDoubts } from '../../observations/vaccine-vial.ts'
import { tetanusAfterDoseScale, tetanusDoseScale } from '../../outcomes/tetanus.ts'
import { tetanusDays, tetanusOfLife, tetanusWantedFrom, toldBy } from '../../tetanus.ts'
import { tetanusScreening } from './tetanus-screening.ts'

export const tdWomen = defineService({
  id: 'td-women',
  label: text('Imunisasi Td wanita usia subur', 'Td for women of childbearing age'),
  source:
    'Kemenkes, direktorat imunisasi (sekitar 2022) dan PPK: T2 4 minggu sesudah T1, T3 6 bulan, T4 1 tahun, T5 1 tahun; KMK HK.01.07/MENKES/2015/2023: sesuai hasil skrining, T5 tidak perlu lagi',
  station: 'serve',
  eligible: { from: years(10), before: years(50), sex: 'female' },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: vaccineVial,
  outcomes: { tetanus: tetanusAfterDoseScale, dose: tetanusDoseScale },
  doubts: vialDoubts,

  needed(history: History): LocalDate | undefined {
    return tetanusWantedFrom(history, tetanusOfLife(history, history.given(tetanusScreening)))
  },
  classify(_measured, context) {
    const told = toldBy(context.given(tetanusScreening))
    const before = tetanusDays(context).filter((day) => day < context.on)
    const after = tetanusWith([...before, context.on], told)
    return {
      tetanus: afterDose(after),
      dose: doseCounts(tetanusWith(before, told).status, after.status),
    }
  },
})
