import { years } from '../../../calendar/local-date.ts'
import {
  asiaPacificMass,
  bodyMassIndex,
  centralObesity,
  nationalMass,
} from '../../../clinical/body-mass.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { bodyHeight, bodyWeight, waist } from '../../observations/body.ts'
import { asiaPacificMassScale, nationalMassScale, waistScale } from '../../outcomes/body-mass.ts'

export const adultNutrition = defineService({
  id: 'adult-nutrition',
  label: text('Berat, tinggi dan lingkar perut', 'Weight, height and waist'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining obesitas: usia 15 tahun ke atas, setahun sekali, tabel Asia Pasifik; kartu Posyandu dewasa: tabel nasional (latar, perlu dikonfirmasi)',
  station: 'measure',
  eligible: { from: years(15), notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { weight: bodyWeight, height: bodyHeight, waist },
  outcomes: { national: nationalMassScale, asiaPacific: asiaPacificMassScale, waist: waistScale },

  classify({ weight, height, waist }, { sex, ageMonths }) {
    // Below 18 the index is read by age (Permenkes 2/2020), which belongs to the school-age service.
    const index = ageMonths < 12 * 18 ? undefined : bodyMassIndex(weight, height)
    return {
      national: nationalMass(index),
      asiaPacific: asiaPacificMass(index),
      waist: centralObesity(waist, sex),
    }
  },
})
