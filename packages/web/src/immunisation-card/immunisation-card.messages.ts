import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const immunisationMessages = i18n('immunisation-card', {
  title: 'Imunisasi',
  doses: params('{given} dari {of} dosis tercatat'),
  given: params('{day}'),
  tooSoon: params('{day}, belum waktunya: tidak dihitung'),
  due: 'sudah waktunya',
  overdue: params('terlambat, sejak {day}'),
  notYet: params('mulai {day}'),
  later: 'nanti',
  closed: 'sudah lewat umur',
  tetanus: 'Status tetanus',
  protectedUntil: params('terlindung sampai {day}'),
  notProtected: 'belum terlindung',
  nextDose: params('dosis berikut mulai {day}'),
})
