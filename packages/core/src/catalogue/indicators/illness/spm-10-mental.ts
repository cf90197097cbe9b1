import { mentalCare } from '../../episodes/mental-care.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { inPeriod, servedWhenAll } from '../../served.ts'
import { mentalExamination } from '../../services/illness/mental-examination.ts'

export const spmMental: Indicator = {
  id: 'spm-10',
  label: text(
    'Pelayanan kesehatan orang dengan gangguan jiwa berat',
    'Health services for severe mental disorder',
  ),
  short: text('ODGJ berat', 'Mental disorder'),
  source:
    'Permenkes 4/2019, SPM 10: pemeriksaan kesehatan jiwa dan edukasi kepatuhan minum obat (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Hanya orang yang tercatat dalam perawatan; sasaran resmi adalah taksiran. Rujukan tidak dinilai.',
    'Only people recorded under care; the official population is an estimate. Referral is not judged.',
  ),
  group: 'illness',
  spm: 10,
  period: 'year',
  target: 100,
  population: { kind: 'during', episode: mentalCare },

  /** Examination and teaching may be on two days of the year. */
  served(history, period) {
    const visits = inPeriod(history.given(mentalExamination), period)
    return servedWhenAll([
      visits.find(({ measured }) => measured.examined === true)?.on,
      visits.find(({ measured }) => measured.taught === true)?.on,
    ])
  },
}
