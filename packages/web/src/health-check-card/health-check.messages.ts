import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const healthCheckMessages = i18n('health-check', {
  title: 'Pemeriksaan kesehatan gratis',
  done: params('{done} dari {of} bagian sudah, tahun {year}'),
  complete: params('Lengkap sejak {day}'),
  left: 'belum',
  doneOn: params('sudah, {day}'),
  notNeeded: params('Tahun ini tidak perlu: {parts}.'),
  partOnly: params('{part} (hanya {who})'),
  healthWorkers: 'Bagian yang hanya dilihat petugas kesehatan tidak tampil di sini.',
})
