import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const writeMessages = i18n('write', {
  offline: 'Belum terkirim: tanpa jaringan. Isian tetap di sini, coba lagi.',
  refused: params('Tidak diterima. {why}'),
})
