/** Danger signs of small children, one question each, in our own words. @see SATUSEHAT OV000206-212 */
import { type Choice, type YesNo, text } from '../observation.ts'

const sign = (id: string, en: string, code: string) =>
  ({ kind: 'yesNo', label: text(id, en), code: `jejaring:${code}` }) as const satisfies YesNo

export const cannotDrink = sign(
  'Tidak bisa minum atau menyusu',
  'Cannot drink or breast-feed',
  'child-cannot-drink',
)
export const vomitsAll = sign(
  'Memuntahkan semuanya',
  'Vomits everything',
  'child-vomits-everything',
)
export const lethargic = sign(
  'Sangat lemas, tidak sadar, atau tidak bisa ditenangkan',
  'Very weak, unconscious or cannot be calmed',
  'child-lethargic',
)
export const blue = sign('Bibir atau kulit biru', 'Lips or skin blue', 'child-blue')
export const coldHands = sign(
  'Tangan atau kaki dingin',
  'Hands or feet cold',
  'child-cold-hands-feet',
)
export const noisyBreath = sign(
  'Napas berbunyi kasar saat tenang',
  'Harsh breathing when calm',
  'child-stridor-when-calm',
)
export const otherGrave = sign(
  'Diare dengan mata cekung, atau perdarahan',
  'Diarrhoea with sunken eyes, or bleeding',
  'child-sunken-eyes-or-bleeding',
)

export const hotOrCold = sign(
  'Badan panas atau dingin diraba',
  'Body hot or cold to the touch',
  'infant-hot-or-cold',
)
export const veryYellow = sign(
  'Kuning sejak hari pertama, sampai telapak, atau lebih dari dua minggu',
  'Yellow from the first day, to palms or soles, or beyond two weeks',
  'infant-very-yellow',
)
export const redNavel = sign(
  'Merah di pusar melebar ke kulit',
  'Redness of the navel spreads to the skin',
  'infant-navel-redness-spreads',
)

/** The gravest colour on the MTBS or MTBM form. */
export const formColour = {
  kind: 'choice',
  label: text('Warna terberat di formulir', 'Gravest colour on the form'),
  code: 'jejaring:mtbs-colour',
  options: {
    green: text('Hijau', 'Green'),
    yellow: text('Kuning', 'Yellow'),
    red: text('Merah', 'Red'),
  },
} as const satisfies Choice

export const illness = {
  kind: 'choice',
  label: text('Sakit apa', 'What illness'),
  code: 'jejaring:mtbs-illness',
  options: {
    cough: text('Batuk atau sulit bernapas', 'Cough or difficult breathing'),
    diarrhoea: text('Diare', 'Diarrhoea'),
    fever: text('Demam', 'Fever'),
    ear: text('Telinga', 'Ear'),
    nutrition: text('Gizi', 'Nutrition'),
    pale: text('Pucat', 'Pale'),
    other: text('Lain-lain', 'Other'),
  },
} as const satisfies Choice
