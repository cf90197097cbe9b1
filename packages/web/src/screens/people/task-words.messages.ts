import { params } from '@nanostores/i18n'
import { count } from '../../i18n/count.ts'
import { i18n } from '../../i18n/i18n.ts'

export const taskMessages = i18n('task-words', {
  referral: params('{reason}. Belum ada jawaban dari {to}.'),
  answer: params('Jawaban rujukan: {what}'),
  answered: 'sudah dijawab petugas',
  control: params('Kontrol {day}: {what}'),
  notKept: params('Dijanjikan {day}, tidak datang: {what}'),
  controlMissed: params('Kontrol {day} belum datang: {what}'),
  pustu: 'Pustu',
  puskesmas: 'Puskesmas',
  hospital: 'rumah sakit',
  more: params('{first}, dan {count} lagi'),
  today: 'hari ini',
  family: params('Keluarga {head}'),
  others: params('dan {count} orang lagi'),
  andServices: params('dan {count} lagi'),
  invite: count({ other: 'Ajak ke Posyandu atau Pustu: {count} layanan' }),
  forYou: 'Diserahkan kepada Anda',
  by: params('paling lambat {day}'),
  pastDue: params('lewat {day}'),
  climbed: 'Sudah dua kali, kini Pustu',
  missedControl: 'Tidak datang kontrol',
  wrongData: 'Perbaiki datanya',
  done: 'Sudah dilayani hari ini',
})
