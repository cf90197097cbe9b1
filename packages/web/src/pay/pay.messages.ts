import { params } from '@nanostores/i18n'
import { i18n } from '../i18n/i18n.ts'

export const payMessages = i18n('pay', {
  rupiah: params('Rp {amount}'),
  line: params('{quantity} {unit} × {rate}'),
  supplement: params('Tambahan: {basis}'),
  submitted: 'menunggu Pustu',
  confirmed: 'menunggu Puskesmas',
  verified: 'menunggu dibayar',
  paid: 'dibayar',
  returned: 'dikembalikan',
  withdrawn: 'ditarik',
  disputed: 'ada keberatan',
  claimedBy: params('Diajukan {when}'),
  dConfirmed: params('Dikonfirmasi {name}, {when}'),
  dVerified: params('Diverifikasi {name}, {when}'),
  dPaid: params('Dibayar {name}, {when}'),
  dReturned: params('Dikembalikan {name}, {when}'),
  dWithdrawn: params('Ditarik {name}, {when}'),
  dDisputed: params('Keberatan {name}, {when}'),
  dAnswered: params('Dijawab {name}, {when}'),
  struck: params('Tidak disetujui {amount}'),
  paidAmount: params('{amount} pada {day}'),
  claimed: 'Diajukan',
  approved: 'Disetujui',
  paidSum: 'Dibayar',
})
