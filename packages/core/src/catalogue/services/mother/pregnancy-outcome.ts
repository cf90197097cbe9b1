import { days } from '../../../calendar/local-date.ts'
import { birthHelpers, bornAliveDoubts } from '../../../clinical/after-birth.ts'
import { defineService } from '../../define.ts'
import { postpartum } from '../../episodes/postpartum.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import * as birth from '../../observations/birth.ts'
import { birthplace, pregnancyEndedOn, pregnancyOutcomeKind } from '../../observations/pregnancy.ts'
import * as scale from '../../outcomes/after-birth.ts'

export const pregnancyOutcome = defineService({
  id: 'pregnancy-outcome',
  label: text('Hasil kehamilan', 'Outcome of the pregnancy'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: bersalin di fasilitas, ditolong tim dokter, bidan dan perawat; Permenkes 21/2021: kehamilan tanpa hasil ditanyakan sejak 42 minggu, ditutup pada 44 minggu (catatan dari naskah resmi, perlu dikonfirmasi); dua petugas untuk SPM 2 latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(294), late: days(301) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    kind: pregnancyOutcomeKind,
    endedOn: pregnancyEndedOn,
    birthplace: { ...birthplace, optional: true },
    doctors: { ...birth.doctorsAtBirth, optional: true },
    midwives: { ...birth.midwivesAtBirth, optional: true },
    nurses: { ...birth.nursesAtBirth, optional: true },
    mode: { ...birth.deliveryMode, optional: true },
    complication: { ...birth.birthComplication, optional: true },
    children: { ...birth.childrenBorn, optional: true },
  },
  outcomes: {
    birthplace: scale.birthplaceScale,
    ending: scale.endingScale,
    helpers: scale.birthHelpersScale,
    complication: scale.birthComplicationScale,
  },
  opens: {
    episode: postpartum,
    anchor: ({ kind, endedOn }, on) =>
      kind === undefined || kind === 'miscarriage' ? undefined : (endedOn ?? on),
  },
  closes: {
    episode: pregnancy,
    day: ({ kind, endedOn }, on) => (kind === undefined ? undefined : (endedOn ?? on)),
  },
  doubts: bornAliveDoubts,
  skips: ({ kind }) =>
    kind === 'miscarriage'
      ? ['birthplace', 'doctors', 'midwives', 'nurses', 'mode', 'complication', 'children']
      : [],
  classify({ kind, birthplace, complication, ...helpers }) {
    return {
      birthplace: birthplace && (birthplace === 'facility' ? 'facility' : 'elsewhere'),
      ending: kind && (kind === 'live-birth' ? 'live-birth' : 'loss'),
      helpers: birthHelpers(helpers),
      complication: complication && (complication === 'none' ? 'none' : 'present'),
    }
  },
})
