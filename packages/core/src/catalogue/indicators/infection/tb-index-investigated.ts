import { contactInvestigation } from '../../../clinical/tuberculosis.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { isIn } from '../../served.ts'
import { tbContactInvestigation } from '../../services/infection/tb-contact-investigation.ts'

export const tbIndexInvestigated: Indicator = {
  id: 'tb-index-investigated',
  label: text('Kontak pasien TBC dilacak', 'TB patients whose contacts were looked for'),
  short: text('Pelacakan kontak', 'Investigation'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dashboard klaster 4: indeks dan investigasi kontak; minimal 20 kontak setiap indeks',
  unknown: text(
    'Jumlah kontak menurut catatan petugas, bukan orang yang terdaftar di sini.',
    'Numbers as the worker wrote them down, not people registered here.',
  ),
  group: 'infection',
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: tbTreatment },

  /** Treatment began within the year; twenty contacts, all examined, whenever since. */
  only(history, period) {
    return history.episodes(tbTreatment).some(({ from }) => isIn(period, from))
  },
  served(history, period) {
    const treatment = history.episodes(tbTreatment).find(({ from }) => isIn(period, from))
    const done = history
      .given(tbContactInvestigation)
      .find(
        ({ on, measured: { listed, examined } }) =>
          treatment &&
          on >= treatment.from &&
          contactInvestigation({ listed, examined }) === 'complete',
      )
    return done && { from: done.on }
  },
}
