import { months } from '../../../calendar/local-date.ts'
import { mChatClass } from '../../../clinical/child-behaviour.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { mChatPoints } from '../../observations/development.ts'
import { mChatScale } from '../../outcomes/development.ts'

export const mChat = defineService({
  id: 'm-chat',
  label: text('M-CHAT-R umur 18 dan 24 bulan', 'M-CHAT-R at 18 and 24 months'),
  source:
    'M-CHAT-R, 16-30 bulan: 0-2 rendah, 3-7 sedang dengan wawancara lanjutan, 8-20 tinggi; hanya skor yang dicatat (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { from: months(16), before: months(31) },
  schedule: {
    kind: 'stages',
    stages: [
      { name: '18 bulan', from: months(18), before: months(24) },
      { name: '24 bulan', from: months(24), before: months(31) },
    ],
  },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { points: mChatPoints },
  outcomes: { risk: mChatScale },

  classify: ({ points }) => ({ risk: mChatClass(points) }),
})
