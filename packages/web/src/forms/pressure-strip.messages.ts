import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const pressureMessages = i18n('pressure-strip', {
  readings: params('Ukuran: {list}. Yang dinilai rata-rata dua terakhir.'),
})
