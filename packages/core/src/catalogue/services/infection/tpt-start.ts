import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { tbPrevention } from '../../episodes/tb-prevention.ts'
import { text } from '../../observation.ts'
import { preventiveRegimen, treatmentStartedOn } from '../../observations/tuberculosis.ts'
import { preventiveStartScale } from '../../outcomes/tuberculosis.ts'
import { tbContactResult } from './tb-contact-result.ts'

export const tptStart = defineService({
  id: 'tpt-start',
  label: text('Mulai obat pencegahan TBC', 'Start of TB preventive treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: kontak tanpa gejala mendapat TPT; paduan obat dan tenggat 14 hari latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { notDuring: tbPrevention },
  schedule: { kind: 'once', from: days(0), late: days(14) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['nurse', 'doctor'],
  observes: {
    regimen: preventiveRegimen,
    startedOn: { ...treatmentStartedOn, optional: true },
  },
  outcomes: { started: preventiveStartScale },
  opens: { episode: tbPrevention, anchor: ({ startedOn }, on) => startedOn ?? on },

  needed(history) {
    const last = history.given(tbContactResult).at(-1)
    return last?.measured.result === 'preventive' ? last.on : undefined
  },
  classify({ regimen }) {
    return { started: regimen && 'started' }
  },
})
