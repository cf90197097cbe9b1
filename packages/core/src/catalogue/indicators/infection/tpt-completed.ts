import { tbPrevention } from '../../episodes/tb-prevention.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod } from '../../served.ts'
import { tptOutcome } from '../../services/infection/tpt-outcome.ts'

export const tptCompleted: Indicator = {
  id: 'tpt-completed',
  label: text('Obat pencegahan TBC selesai', 'TB preventive treatment completed'),
  short: text('TPT selesai', 'TPT done'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, TBC: TPT sampai lengkap; target latar, perlu dikonfirmasi',
  unknown: text(
    'Yang masih minum obat dihitung pada tahun ia diperkirakan selesai, tiga bulan sejak mulai.',
    'Who is still taking it counts in the year of its expected end, three months after the start.',
  ),
  group: 'infection',
  period: 'year',
  target: 90,
  population: { kind: 'episodeEnds', episode: tbPrevention },

  served(history, period) {
    const done = inPeriod(history.given(tptOutcome), period).find(
      ({ measured }) => measured.outcome === 'completed',
    )
    return done && { from: done.on }
  },
}
