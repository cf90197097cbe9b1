import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { tbTreatmentOutcome } from '../../services/infection/tb-treatment-outcome.ts'

export const tbTreatmentSuccess: Indicator = {
  id: 'tb-treatment-success',
  label: text('Pengobatan TBC berhasil', 'TB treatment success'),
  short: text('TBC berhasil', 'TB success'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, dashboard klaster 4: TBC diobati; sembuh dan pengobatan lengkap, target 90% latar, perlu dikonfirmasi',
  unknown: text(
    'Yang masih berobat dihitung pada tahun ia diperkirakan selesai, enam bulan sejak mulai; pengobatan resistan obat lebih lama.',
    'Who is still treated counts in the year of the expected end, six months after the start; drug-resistant TB takes longer.',
  ),
  group: 'infection',
  period: 'year',
  target: 90,
  population: { kind: 'episodeEnds', episode: tbTreatment },

  served(history, period) {
    const good = inPeriod(history.given(tbTreatmentOutcome), period).find(
      ({ measured: { outcome } }) => outcome === 'cured' || outcome === 'completed',
    )
    return good && { from: good.on }
  },
}
