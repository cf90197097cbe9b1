import { years } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { absenceOf } from '../../../clinical/absence.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { missesControl } from '../../needs/home-visit.ts'
import { text } from '../../observation.ts'
import { absence, drugLeft, drugTakenToday, illnessSigns } from '../../observations/home-visit.ts'
import { drugScale } from '../../outcomes/drug.ts'
import { absenceScale, supplyScale } from '../../outcomes/home-visit.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

/** For who is under care for pressure or sugar and does not come, or does not take the drug. */
export const visitChronic = defineService({
  id: 'visit-chronic',
  label: text('Kunjungan rumah orang yang tidak kontrol', 'Home visit to who misses control'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader mencari penyandang hipertensi dan diabetes yang tidak berobat teratur, obat dalam 24 jam; yang tetap tidak datang dikunjungi petugas Pustu; jarak dan tenggat pilihan kami',
  station: 'ask',
  eligible: { from: years(15) },
  schedule: { kind: 'everyMonth' },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: { signs: illnessSigns, drugTaken: drugTakenToday, drugLeft, absence },
  outcomes: {
    signs: warningSignScale,
    drug: drugScale,
    supply: supplyScale,
    attendance: absenceScale,
  },

  needed: missesControl,
  skips: ({ drugTaken }) => (drugTaken === 'not-prescribed' ? ['drugLeft'] : []),
  classify({ signs, drugTaken, drugLeft, absence }) {
    return {
      signs: warningSigns(signs),
      drug: drugTaken,
      supply: answered(drugLeft, 'enough', 'empty'),
      attendance: absenceOf(absence),
    }
  },
})
