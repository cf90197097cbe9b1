import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { malariaSuspicion } from '../../../clinical/malaria.ts'
import { defineService } from '../../define.ts'
import { malariaTreatment } from '../../episodes/malaria-treatment.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { malariaTestResult } from '../../observations/infection.ts'
import { malariaTestScale } from '../../outcomes/infection.ts'
import { malariaQuestions } from './malaria-questions.ts'

export const malariaTest = defineService({
  id: 'malaria-test',
  label: text('Tes malaria', 'Malaria test'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, malaria: tersangka dites di Pustu atau Puskesmas; tenggat sehari pilihan kami',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'once', from: days(0), late: days(1) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { result: malariaTestResult },
  outcomes: { result: malariaTestScale },
  opens: {
    episode: malariaTreatment,
    anchor: ({ result }, on) => (result === undefined || result === 'negative' ? undefined : on),
  },

  needed(history: History): LocalDate | undefined {
    const isEndemicHere = history.place.malariaEndemic === true
    return history
      .given(malariaQuestions)
      .findLast(({ measured }) => malariaSuspicion({ ...measured, isEndemicHere }) === 'suspected')
      ?.on
  },
  classify({ result }) {
    return { result: result && (result === 'negative' ? 'negative' : 'positive') }
  },
})
