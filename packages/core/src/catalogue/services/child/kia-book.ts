import { months } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { kiaBookOwned } from '../../observations/child-feeding.ts'
import { birthLength, birthWeight, weeksAtBirth } from '../../observations/newborn.ts'
import { scale } from '../../outcome.ts'

export const kiaBook = defineService({
  id: 'kia-book',
  label: text('Buku KIA dan catatan lahir', 'KIA book and birth record'),
  source:
    'SKDN: K adalah anak yang memiliki KMS atau Buku KIA (latar, perlu dikonfirmasi); berat dan umur kehamilan saat lahir disalin dari Buku KIA; setahun sekali pilihan kami',
  station: 'ask',
  eligible: { before: months(60) },
  schedule: { kind: 'every', span: months(12) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    owned: kiaBookOwned,
    birthWeight: { ...birthWeight, optional: true },
    birthLength: { ...birthLength, optional: true },
    weeksAtBirth: { ...weeksAtBirth, optional: true },
  },
  outcomes: {
    book: scale(text('Buku KIA', 'KIA book'), {
      owned: { label: text('Punya Buku KIA', 'Has a KIA book'), status: 'ok' },
      none: {
        label: text('Belum punya Buku KIA', 'Has no KIA book'),
        status: 'watch',
        advice: text('Minta Buku KIA di Pustu.', 'Ask for a KIA book at the Pustu.'),
        again: months(1),
      },
    }),
  },

  classify({ owned }) {
    if (owned === undefined) return {}
    return { book: owned ? 'owned' : 'none' }
  },
})
