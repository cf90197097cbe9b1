import { earliest } from '../../../calendar/local-date.ts'
import { hivResult } from '../../../clinical/hiv-result.ts'
import { pregnancyOf } from '../../antenatal.ts'
import { visitsIn } from '../../course.ts'
import { hivRisk } from '../../episodes/hiv-risk.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { servedWhenAll } from '../../served.ts'
import { hivTest } from '../../services/infection/hiv-test.ts'
import { tripleElimination } from '../../services/mother/triple-elimination.ts'

export const spmHivRisk: Indicator = {
  id: 'spm-12',
  label: text(
    'Pelayanan kesehatan orang berisiko HIV',
    'Health services for people at risk of HIV',
  ),
  short: text('Berisiko HIV', 'HIV risk'),
  source:
    'Permenkes 4/2019, SPM 12: tes HIV dan edukasi sekali setahun (latar, perlu dikonfirmasi); delapan kelompok menurut sebuah dinas kesehatan kabupaten; Permenkes 6/2024: definisi operasional belum terbaca',
  unknown: text(
    'Hanya orang yang tercatat dalam kelompoknya di sini, dan ibu hamil serta pasien TBC. Untuk ibu hamil edukasi tidak dinilai. Yang sudah diketahui positif tidak dihitung lagi.',
    'Only people recorded here in their group, pregnant women and TB patients. For pregnant women education is not judged. Who is known to be positive is counted no more.',
  ),
  group: 'infection',
  spm: 12,
  period: 'year',
  target: 100,
  sensitive: true,
  population: { kind: 'everybody' },

  /** A pregnancy counts in the year of its outcome, as in SPM 1. Who was known to have it before is at risk no more. */
  only(history, period) {
    const isKnown = history
      .given(hivTest)
      .some(({ on, measured }) => on < period.from && hivResult(measured) === 'positive')
    if (isKnown) return false
    return (
      pregnancyOf(history, period) !== undefined ||
      [hivRisk, tbTreatment].some((episode) =>
        history
          .episodes(episode)
          .some(
            ({ from, before }) => from < period.before && (before ?? period.before) > period.from,
          ),
      )
    )
  },
  served(history, period) {
    const tests = testsFor(history, period)
    const tested = servedWhenAll([
      tests.find(({ measured }) => measured.r1 !== undefined)?.on,
      tests.find(({ measured }) => measured.taught === true)?.on,
    ])
    const inPregnancy = testedInPregnancy(history, period)
    if (tested === undefined || inPregnancy === undefined) return tested ?? inPregnancy
    return tested.from < inPregnancy.from ? tested : inPregnancy
  },
}

/** Of the year; of a TB patient those of the whole treatment, which may have begun the year before. */
function testsFor(history: History, period: Period) {
  const treatment = history
    .episodes(tbTreatment)
    .find(({ from, before }) => from < period.before && (before ?? period.before) > period.from)
  const since = treatment === undefined ? period.from : earliest(treatment.anchor, period.from)
  return history.given(hivTest).filter(({ on }) => on >= since && on < period.before)
}

function testedInPregnancy(history: History, period: Period) {
  const counted = pregnancyOf(history, period)
  const test =
    counted &&
    visitsIn(history.given(tripleElimination), counted).find(
      ({ measured }) => measured.done === true || measured.hiv !== undefined,
    )
  return test && { from: test.on }
}
