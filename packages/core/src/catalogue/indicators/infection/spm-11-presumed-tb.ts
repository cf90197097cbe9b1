import type { Indicator } from '../../indicator.ts'
import { tbPresumedDays } from '../../needs/tuberculosis.ts'
import { text } from '../../observation.ts'
import { inPeriod, isIn, servedWhenAll } from '../../served.ts'
import { tbWorkup } from '../../services/infection/tb-workup.ts'

export const spmPresumedTb: Indicator = {
  id: 'spm-11',
  label: text('Pelayanan kesehatan terduga TBC', 'Health services for presumed TB'),
  short: text('Terduga TBC', 'Presumed TB'),
  source:
    'Permenkes 4/2019, SPM 11: pemeriksaan klinis, pemeriksaan penunjang dan edukasi (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Hanya terduga yang tercatat di sini; sasaran resmi adalah taksiran. Rujukan tidak dinilai.',
    'Only presumed TB recorded here; the official population is an estimate. Referral is not judged.',
  ),
  group: 'infection',
  spm: 11,
  period: 'year',
  target: 100,
  population: { kind: 'everybody' },

  /** Presumed by questions or as a contact, or examined for it, in the year. */
  only(history, period) {
    return (
      inPeriod(history.given(tbWorkup), period).length > 0 ||
      tbPresumedDays(history).some((day) => isIn(period, day))
    )
  },
  served(history, period) {
    const workups = inPeriod(history.given(tbWorkup), period)
    return servedWhenAll([
      workups.find(({ measured }) => measured.examined === true)?.on,
      workups.find(({ measured }) => measured.test !== undefined)?.on,
      workups.find(({ measured }) => measured.taught === true)?.on,
    ])
  },
}
