import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const presenceMessages = i18n('presence', {
  present: 'Hadir',
  mark: params('Tandai hadir: {name}'),
  undo: 'Batal',
  takeBack: params('Batalkan hadir: {name}'),
  next: params('Berikutnya: {name}'),
  waits: params('{count} orang menunggu'),
})
