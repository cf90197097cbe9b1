import { pregnancyOf } from '../../antenatal.ts'
import { allThreeTested } from '../../../clinical/triple-elimination.ts'
import { visitsIn } from '../../course.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { tripleElimination } from '../../services/mother/triple-elimination.ts'

/** Only that all three were done; what they found is counted nowhere. */
export const tripleEliminationDone: Indicator = {
  id: 'triple-elimination-done',
  label: text('Ibu hamil selesai diperiksa tripel eliminasi', 'Triple elimination tests done'),
  short: text('3E', '3 tests'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: HIV, sifilis dan hepatitis B sekali pada kontak pertama; Permenkes 52/2017, kini Permenkes 3/2026 (bacaan kedua)',
  unknown: text(
    'Hasil tidak dihitung. Tes sebelum hamil tidak menggantikan.',
    'Results are not counted. Tests before the pregnancy do not replace these.',
  ),
  group: 'mother',
  period: 'year',
  target: 100,
  population: { kind: 'episodeEnds', episode: pregnancy },

  served(history, period) {
    const counted = pregnancyOf(history, period)
    if (counted === undefined) return undefined
    const visits = visitsIn(history.given(tripleElimination), counted)
    const told = visits.map(({ measured }) => measured)
    const last = visits.find((_, i) => allThreeTested(told.slice(0, i + 1)))
    return last && { from: last.on }
  },
}
