import { type LocalDate, addSpan, months, years } from '../../../calendar/local-date.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import * as needs from '../../needs/home-visit.ts'
import { knownBefore } from '../../needs/known-before.ts'
import { text } from '../../observation.ts'
import { firstServed, inPeriod } from '../../served.ts'
import { homeVisit } from '../../services/visits/home-visit.ts'
import { visitChild } from '../../services/visits/visit-child.ts'
import { visitChronic } from '../../services/visits/visit-chronic.ts'
import { visitElderly } from '../../services/visits/visit-elderly.ts'

/** Who did not come, as it stood when the month began. */
export const homeVisitsDone: Indicator = {
  id: 'home-visits-done',
  label: text('Yang tidak datang dikunjungi', 'Visits to those who do not come'),
  short: text('Kunjungan rumah', 'Home visits'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader mengunjungi yang belum dilayani atau tidak kontrol; rumus kunjungan selesai dibagi daftar latar, perlu dikonfirmasi',
  unknown: text(
    'Balita tanpa timbangan, penyandang hipertensi atau diabetes tanpa kontrol, lansia tanpa SKILAS; tanda bahaya dan warga baru tidak terlihat. Yang dikunjungi tetapi tidak bertemu juga terhitung.',
    'Small children not weighed, people under care without control, elderly without SKILAS; danger signs and new inhabitants are not seen. A visit at which nobody was met counts too.',
  ),
  group: 'network',
  period: 'month',
  target: 100,
  population: { kind: 'everybody' },
  only: (history, period) => wantsVisit(history, period),

  served(history, period) {
    return firstServed(
      [
        ...inPeriod(history.given(visitChild), period),
        ...inPeriod(history.given(visitChronic), period),
        ...inPeriod(history.given(visitElderly), period),
        ...inPeriod(history.given(homeVisit), period),
      ],
      () => true,
    )
  },
}

function wantsVisit(history: History, { from }: Period): boolean {
  const known = knownBefore(history, from)
  const since = (day: LocalDate | undefined) => day !== undefined && day <= from
  const isAged = (least: number) => addSpan(history.birthDate, years(least)) <= from
  if (history.since >= from) return false
  if (from < addSpan(history.birthDate, months(60))) return since(needs.missesWeighing(known))
  return (
    since(needs.missesControl(known)) || (isAged(60) && since(needs.missesElderlyScreening(known)))
  )
}
