import type { LocalDate } from '../../../calendar/local-date.ts'
import { classAttended } from '../../../clinical/mother-support.ts'
import { openEpisode, visitsIn } from '../../course.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { husbandCame } from '../../observations/mother-support.ts'
import { mothersClassScale } from '../../outcomes/mother-support.ts'

/** One meeting she came to. */
export const mothersClass = defineService({
  id: 'mothers-class',
  label: text('Kelas ibu hamil', "Mothers' class"),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kelas ibu hamil paling banyak 10 ibu, paling sedikit 4 pertemuan, paling sedikit sekali bersama suami',
  station: 'teach',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'everyMonth' },
  settings: ['posyandu', 'pustu', 'puskesmas'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { husband: husbandCame },
  outcomes: { attended: mothersClassScale },

  needed(history: History): LocalDate | undefined {
    const now = openEpisode(history, pregnancy)
    if (now === undefined) return undefined
    const visits = visitsIn(history.given(mothersClass), now)
    return attended(visits) === 'complete' ? undefined : now.from
  },
  classify(measured, { earlier, during, on }) {
    const now = during(pregnancy)
    if (now === undefined) return {}
    return { attended: attended(visitsIn([...earlier, { on, measured }], now)) }
  },
})

/** Meetings are days: written down by two people, one meeting stays one. */
function attended(
  visits: readonly { readonly on: LocalDate; readonly measured: { readonly husband?: boolean } }[],
) {
  const withHusband = visits.filter(({ measured }) => measured.husband === true)
  return classAttended(new Set(visits.map(({ on }) => on)).size, withHusband.length)
}
