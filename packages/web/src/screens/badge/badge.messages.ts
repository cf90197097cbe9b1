import { params } from '@nanostores/i18n'
import { i18n } from '../../i18n/i18n.ts'

export const badgeMessages = i18n('badge', {
  title: 'Periksa kartu kader',
  asking: 'Memeriksa …',
  valid: 'Kader ini terdaftar',
  on: params('Berlaku hari ini, {day}'),
  level: params('Tingkat {level}'),
  noLevel: 'Belum bertingkat',
  invalid: 'Kartu ini tidak berlaku',
  invalidText: 'Kartu dicabut, orangnya berhenti, atau kodenya salah. Tanyakan kepada Puskesmas.',
  tooMany: 'Terlalu sering. Tunggu satu menit lalu coba lagi.',
  offline: 'Belum bisa diperiksa. Periksa jaringan lalu coba lagi.',
  again: 'Coba lagi',
})
