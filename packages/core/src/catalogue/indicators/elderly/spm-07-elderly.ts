import { type LocalDate, years } from '../../../calendar/local-date.ts'
import { glucoseDays } from '../../glucose-tests.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { pressuresIn } from '../../pressure-readings.ts'
import { firstServed, inPeriod, isAnswered, servedWhenAll } from '../../served.ts'
import { adultNutrition } from '../../services/adult/adult-nutrition.ts'
import { cholesterolScreening } from '../../services/adult/cholesterol-screening.ts'
import { lipidProfile } from '../../services/adult/lipid-profile.ts'
import { riskBehaviour } from '../../services/adult/risk-behaviour.ts'
import { armAndCalf } from '../../services/elderly/arm-and-calf.ts'
import { screenedOn } from './elderly-screened.ts'

export const spmElderly: Indicator = {
  id: 'spm-07',
  label: text('Pelayanan kesehatan usia lanjut', 'Health services for the elderly'),
  short: text('Lansia', 'Elderly'),
  source:
    'Permenkes 4/2019, SPM 7: skrining usia 60 tahun ke atas setahun sekali: gizi, tensi, gula darah, mental, kognitif, kemandirian, perilaku (latar, perlu dikonfirmasi); Permenkes 6/2024: definisi operasional belum terbaca; isi KMK HK.01.07/MENKES/2015/2023 dengan SKILAS dan AKS',
  unknown: text(
    'Edukasi tidak dinilai; mental dan kognitif dibaca dari SKILAS.',
    'Education is not judged; mind and mood are read from SKILAS.',
  ),
  group: 'elderly',
  spm: 7,
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(60), before: years(150) },

  served(history, period) {
    return servedWhenAll([
      sizeOn(history, period),
      pressuresIn(history, period)[0]?.on,
      glucoseDays(history, period)[0],
      cholesterolOn(history, period),
      inPeriod(history.given(riskBehaviour), period).find(isAnswered)?.on,
      screenedOn(history, period),
    ])
  },
}

/** Weight, height and waist; upper arm and calf of who cannot be measured standing. */
function sizeOn(history: History, period: Period) {
  const sizes = inPeriod(history.given(adultNutrition), period)
  const standing = servedWhenAll([
    sizes.find(({ measured }) => measured.weight !== undefined)?.on,
    sizes.find(({ measured }) => measured.height !== undefined)?.on,
    sizes.find(({ measured }) => measured.waist !== undefined)?.on,
  ])?.from
  const lying = inPeriod(history.given(armAndCalf), period).find(
    ({ measured }) => measured.upperArm !== undefined && measured.calf !== undefined,
  )?.on
  return [standing, lying].filter((day) => day !== undefined).toSorted()[0]
}

const cholesterolOn = (history: History, period: Period): LocalDate | undefined =>
  firstServed(
    [
      ...inPeriod(history.given(cholesterolScreening), period),
      ...inPeriod(history.given(lipidProfile), period),
    ],
    ({ measured }) => measured.total !== undefined,
  )?.from
