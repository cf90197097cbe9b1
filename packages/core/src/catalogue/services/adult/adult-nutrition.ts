import { years } from '../../../calendar/local-date.ts'
import { bodyMassForAge } from '../../../clinical/body-mass-for-age.ts'
import {
  asiaPacificMass,
  bodyMassIndex,
  centralObesity,
  hasChildbearingAge,
  nationalMass,
  womansUpperArm,
} from '../../../clinical/body-mass.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { bodyHeight, bodyWeight, upperArm, waist } from '../../observations/body.ts'
import { bodyMassForAgeScale } from '../../outcomes/body-mass-for-age.ts'
import * as scales from '../../outcomes/body-mass.ts'

export const adultNutrition = defineService({
  id: 'adult-nutrition',
  label: text('Berat, tinggi dan lingkar perut', 'Weight, height and waist'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining obesitas: usia 15 tahun ke atas, setahun sekali, tabel Asia Pasifik; kartu Posyandu dewasa: tabel nasional (latar, perlu dikonfirmasi); di bawah 18 tahun IMT/U Permenkes 2/2020',
  station: 'measure',
  eligible: { from: years(15), notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    weight: bodyWeight,
    height: bodyHeight,
    waist,
    upperArm: { ...upperArm, optional: true },
  },
  outcomes: {
    national: scales.nationalMassScale,
    asiaPacific: scales.asiaPacificMassScale,
    bodyMassForAge: bodyMassForAgeScale,
    waist: scales.waistScale,
    upperArm: scales.upperArmScale,
  },

  skips: (_, { sex, ageMonths }) => (hasChildbearingAge(sex, ageMonths) ? [] : ['upperArm']),
  classify({ weight, height, waist, upperArm }, person) {
    const { sex, ageMonths } = person
    // Below 18 the index is read by age.
    const isMinor = ageMonths < 12 * 18
    const index = isMinor ? undefined : bodyMassIndex(weight, height)
    return {
      bodyMassForAge: isMinor ? bodyMassForAge({ weight, height }, person) : undefined,
      national: nationalMass(index),
      asiaPacific: asiaPacificMass(index),
      waist: centralObesity(waist, sex),
      upperArm: womansUpperArm(upperArm, person),
    }
  },
})
