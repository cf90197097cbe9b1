import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { motherVitaminA as received } from '../../../clinical/after-birth.ts'
import { openEpisode, sumOf, untilDone, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { vitaminACapsules } from '../../observations/postpartum.ts'
import { motherVitaminAScale } from '../../outcomes/after-birth.ts'

export const motherVitaminA = defineService({
  id: 'mother-vitamin-a',
  label: text('Vitamin A ibu nifas', 'Vitamin A after birth'),
  source:
    'Kartu Posyandu ibu nifas: dua kapsul; 200.000 IU segera sesudah bersalin dan lagi sesudah 24 jam, dalam 6 minggu (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { sex: 'female', during: postpartum },
  schedule: { kind: 'once', from: days(0), late: days(7) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { capsules: vitaminACapsules },
  outcomes: { received: motherVitaminAScale },

  needed(history: History): LocalDate | undefined {
    const after = openEpisode(history, postpartum)
    if (after === undefined) return undefined
    const visits = visitsIn(history.given(motherVitaminA), after)
    return untilDone(received(capsulesOf(visits)) === 'complete', after.anchor, visits)
  },
  classify(measured, { earlier, during, on }) {
    const after = during(postpartum)
    if (measured.capsules === undefined || after === undefined) return {}
    return { received: received(capsulesOf([...visitsIn(earlier, after), { on, measured }])) }
  },
})

const capsulesOf = (
  visits: readonly { readonly on: LocalDate; readonly measured: { readonly capsules?: number } }[],
): number => sumOf(visits.map(({ on, measured }) => ({ on, count: measured.capsules })))
