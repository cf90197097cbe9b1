import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const growthCardMessages = i18n('growth-card', {
  title: 'Berat menurut umur',
  months: 'bln',
  chart: params('Grafik berat menurut umur, {count} kali ditimbang'),
  gained: params('Naik {gain} g, paling sedikit {needed} g untuk umur ini.'),
  lost: params('Turun {gain} g, seharusnya naik paling sedikit {needed} g untuk umur ini.'),
})
