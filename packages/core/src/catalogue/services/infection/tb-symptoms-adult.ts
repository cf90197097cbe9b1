import { years } from '../../../calendar/local-date.ts'
import { adultTbSymptoms, presumedTb } from '../../../clinical/tuberculosis.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { isAtTbRisk } from '../../needs/tb-risk.ts'
import { text } from '../../observation.ts'
import * as tb from '../../observations/tuberculosis.ts'
import { presumptionScale, tbRiskScale, tbSymptomScale } from '../../outcomes/tuberculosis.ts'

export const tbSymptomsAdult = defineService({
  id: 'tb-symptoms-adult',
  label: text('Pertanyaan batuk dan TBC', 'Questions about cough and TB'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, formulir TBC dewasa: satu tanda sudah dirujuk; kelompok berisiko ditanya tiap bulan, yang lain setahun sekali; batas terduga (batuk 2 minggu atau kelompok berisiko) latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { from: years(15), notDuring: tbTreatment },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    cough: tb.cough,
    weightLoss: tb.weightLoss,
    fever: tb.longFever,
    nightSweats: tb.nightSweats,
    otherSigns: { ...tb.otherTbSigns, optional: true },
    closeContact: tb.livesWithTb,
    risk: tb.tbRisk,
  },
  outcomes: { symptoms: tbSymptomScale, presumption: presumptionScale, risk: tbRiskScale },

  classify(measured, { during }) {
    const isAtRisk = isAtTbRisk(measured, (episode) => during(episode) !== undefined)
    const symptoms = adultTbSymptoms(measured)
    return {
      symptoms: symptoms === 'none' && measured.closeContact === true ? 'contact' : symptoms,
      presumption: presumedTb(measured, isAtRisk),
      risk: isAtRisk ? 'raised' : measured.risk === false ? 'usual' : undefined,
    }
  },
})
