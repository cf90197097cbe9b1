import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const answerMessages = i18n('answer', {
  yes: 'Ya',
  no: 'Tidak',
  notMeasured: params('tidak diukur: {reason}'),
  notDone: params('tidak diberikan: {reason}'),
  noEquipment: 'tidak ada alat',
  noSupplies: 'persediaan habis',
  refused: 'menolak',
  unwell: 'sakit',
  notPossible: 'tidak bisa',
  absent: 'tidak ada di tempat',
  contraindicated: 'tidak boleh diberikan',
})
