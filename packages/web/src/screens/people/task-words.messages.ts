import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const taskMessages = i18n('task-words', {
  referral: params('{reason}. Belum ada jawaban dari {to}.'),
  pustu: 'Pustu',
  puskesmas: 'Puskesmas',
  hospital: 'rumah sakit',
  more: params('{first}, dan {count} lagi'),
  days: params('{count} hari'),
  months: params('{count} bulan'),
  today: 'hari ini',
  done: 'Sudah dilayani hari ini',
})
