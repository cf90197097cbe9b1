import { text, type Text } from '../catalogue/observation.ts'
import type { Reason } from './judgement.ts'

/** Why a service is wanted when it is, in a sentence. Days stay as `YYYY-MM-DD`; a screen may write its own. */
export function reasonText(reason: Reason): Text {
  switch (reason.kind) {
    case 'never':
      return text('Belum pernah tercatat', 'Never recorded')
    case 'last':
      return text(`Terakhir ${reason.on}`, `Last ${reason.on}`)
    case 'found':
      return text(
        `Karena hasil ${reason.on}, periksa lagi`,
        `Because of the result of ${reason.on}, check again`,
      )
    case 'age':
      return text('Sesuai umur', 'By age')
    case 'interval':
      return text(`Jarak dari dosis ${reason.after}`, `Interval after the dose of ${reason.after}`)
    case 'class':
      return text(
        `Sesuai kelas (kelas 1 sejak ${reason.classOne})`,
        `By class (class 1 since ${reason.classOne})`,
      )
    case 'campaign':
      return text(`Bulan pemberian ${reason.month}`, `Campaign month ${reason.month}`)
    case 'trimester':
      return text(
        `Trimester ${reason.trimester}: kontak ke-${reason.contact} dari ${reason.of}`,
        `Trimester ${reason.trimester}: contact ${reason.contact} of ${reason.of}`,
      )
    case 'episode':
      return text(`Sejak ${reason.anchor}`, `Since ${reason.anchor}`)
    case 'askAgain':
      return text(
        `Menolak ${reason.refused}, tanya lagi`,
        `Refused on ${reason.refused}, ask again`,
      )
  }
}
