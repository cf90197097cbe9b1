import { days } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { scale } from '../../outcome.ts'
import { birthplace, pregnancyEndedOn, pregnancyOutcomeKind } from '../../observations/pregnancy.ts'

export const pregnancyOutcome = defineService({
  id: 'pregnancy-outcome',
  label: text('Hasil kehamilan', 'Outcome of the pregnancy'),
  source:
    'Permenkes 21/2021: kehamilan tanpa hasil ditanyakan sejak 42 minggu, ditutup pada 44 minggu (catatan dari naskah resmi, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(294), late: days(301) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    kind: pregnancyOutcomeKind,
    endedOn: pregnancyEndedOn,
    birthplace: { ...birthplace, optional: true },
  },
  outcomes: {
    birthplace: scale(text('Tempat bersalin', 'Place of birth'), {
      facility: { label: text('Bersalin di fasilitas', 'Born at a facility'), status: 'ok' },
      elsewhere: {
        label: text('Bersalin di luar fasilitas', 'Born outside a facility'),
        status: 'watch',
        advice: text(
          'Ibu dan bayi perlu dikunjungi bidan hari ini.',
          'The midwife should visit mother and baby today.',
        ),
      },
    }),
  },
  closes: {
    episode: pregnancy,
    day: ({ kind, endedOn }, on) => (kind === undefined ? undefined : (endedOn ?? on)),
  },

  classify({ birthplace }) {
    if (birthplace === undefined) return {}
    return { birthplace: birthplace === 'facility' ? 'facility' : 'elsewhere' }
  },
})
