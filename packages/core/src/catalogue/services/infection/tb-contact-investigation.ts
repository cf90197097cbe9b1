import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { contactInvestigation } from '../../../clinical/tuberculosis.ts'
import { openEpisode, untilDone, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { contactsExamined, contactsListed } from '../../observations/tuberculosis.ts'
import { investigationScale } from '../../outcomes/tuberculosis.ts'

/** Of the index patient; asked until all contacts listed are examined. */
export const tbContactInvestigation = defineService({
  id: 'tb-contact-investigation',
  label: text('Pelacakan kontak', 'Contact investigation'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: minimal 20 kontak setiap indeks, formulir TBC.16K; tenggat 28 hari pilihan kami',
  station: 'ask',
  eligible: { during: tbTreatment },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { listed: contactsListed, examined: contactsExamined },
  outcomes: { investigation: investigationScale },

  needed(history: History): LocalDate | undefined {
    const treatment = openEpisode(history, tbTreatment)
    if (treatment === undefined) return undefined
    const visits = visitsIn(history.given(tbContactInvestigation), treatment)
    const isDone = visits.some(({ measured: { listed, examined } }) => {
      const found = contactInvestigation({ listed, examined })
      return found === 'complete' || found === 'too-few'
    })
    return untilDone(isDone, treatment.from, visits)
  },
  classify({ listed, examined }) {
    return { investigation: contactInvestigation({ listed, examined }) }
  },

  doubts({ listed, examined }) {
    if (listed === undefined || examined === undefined || examined <= listed) return {}
    return { examined: text('Lebih banyak dari yang didaftar', 'More than were listed') }
  },
})
