import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { firstServed, inPeriod, isAnswered } from '../../served.ts'
import { fourQuestions } from '../../services/adult/four-questions.ts'
import { selfReporting } from '../../services/adult/self-reporting.ts'
import { schoolMind } from '../../services/school/school-mind.ts'

export const mentalScreened: Indicator = {
  id: 'mental-screened',
  label: text('Dewasa ditanya kesehatan jiwanya', 'Adults asked about mental health'),
  short: text('Jiwa dewasa', 'Mental, adults'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining jiwa: usia 15 tahun ke atas setahun sekali dengan SRQ-20, sampai 17 tahun SDQ; kartu Posyandu memakai PHQ-4; ketiganya diterima',
  unknown: text(
    'Pemeriksaan di tempat lain yang tidak dicatat di sini tidak terlihat.',
    'Examinations elsewhere that were not recorded here are not seen.',
  ),
  group: 'adult',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(15), before: years(60) },

  served(history, period) {
    return firstServed(
      [
        ...inPeriod(history.given(selfReporting), period),
        ...inPeriod(history.given(fourQuestions), period),
        ...inPeriod(history.given(schoolMind), period),
      ],
      isAnswered,
    )
  },
}
