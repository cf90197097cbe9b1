import { type LocalDate, days } from '../../../calendar/local-date.ts'
import { untilDone } from '../../course.ts'
import { defineService } from '../../define.ts'
import type { History } from '../../history.ts'
import { text } from '../../observation.ts'
import { partnerTested, penicillinDoses } from '../../observations/infection.ts'
import { syphilisTreatmentScale } from '../../outcomes/infection.ts'
import { tripleElimination } from '../mother/triple-elimination.ts'
import { syphilisTest } from './syphilis-test.ts'

/** After a reactive test, in pregnancy too; asked until treated and the partner is tested. */
export const syphilisTreatment = defineService({
  id: 'syphilis-treatment',
  label: text('Pengobatan sifilis dan tes pasangan', 'Syphilis treatment, partner test'),
  source:
    'KMK HK.01.07/MENKES/2015/2023 dan Permenkes 52/2017: rujukan; benzatin penisilin oleh dokter dan tes pasangan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: {},
  schedule: { kind: 'once', from: days(0), late: days(1) },
  settings: ['puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  sensitive: true,
  observes: { doses: penicillinDoses, partner: partnerTested },
  outcomes: { treatment: syphilisTreatmentScale },

  needed(history: History): LocalDate | undefined {
    const found = [
      history.given(syphilisTest).findLast(({ measured }) => measured.result === 'reactive'),
      history.given(tripleElimination).findLast(({ measured }) => measured.syphilis === 'reactive'),
    ].flatMap((visit) => visit?.on ?? [])
    const since = found.toSorted().at(-1)
    if (since === undefined) return undefined
    const visits = history.given(syphilisTreatment).filter(({ on }) => on >= since)
    const isTreated = visits.some(({ measured }) => (measured.doses ?? 0) > 0)
    const isPartnerTested = visits.some(({ measured }) => measured.partner === true)
    return untilDone(isTreated && isPartnerTested, since, visits)
  },
  classify({ doses, partner }) {
    if (doses === undefined) return {}
    if (doses === 0) return { treatment: 'untreated' }
    return { treatment: partner === true ? 'complete' : 'partner-missing' }
  },
})
