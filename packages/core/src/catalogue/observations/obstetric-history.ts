/** What is asked once, when a pregnancy is registered. Ranges are ours. */
import { type Quantity, type YesNo, text } from '../observation.ts'

export const weightBefore = {
  kind: 'quantity',
  label: text('Berat sebelum hamil', 'Weight before pregnancy'),
  code: 'jejaring:weight-before-pregnancy',
  unit: 'kg',
  decimals: 1,
  plausible: [25, 250],
  usual: [35, 100],
} as const satisfies Quantity

const asked = (id: string, en: string, code: string) =>
  ({
    kind: 'yesNo',
    label: text(id, en),
    code: `jejaring:${code}`,
    optional: true,
  }) as const satisfies YesNo

/** For the score of Poedji Rochjati. */
export const earlierPregnancies = {
  lateFirst: asked(
    'Hamil pertama 4 tahun atau lebih sesudah menikah',
    'First pregnancy four years or more after marriage',
    'first-pregnancy-late',
  ),
  earlierLoss: asked('Pernah keguguran atau lahir mati', 'Earlier loss', 'earlier-loss'),
  earlierForceps: asked(
    'Pernah lahir dengan vakum atau forsep',
    'Earlier birth by vacuum or forceps',
    'earlier-forceps',
  ),
  earlierPlacenta: asked(
    'Pernah ari-ari dikeluarkan dengan tangan',
    'Placenta once taken out by hand',
    'earlier-manual-placenta',
  ),
  earlierTransfusion: asked(
    'Pernah diinfus atau transfusi waktu bersalin',
    'Infusion or transfusion at an earlier birth',
    'earlier-transfusion',
  ),
  earlierCaesarean: asked('Pernah operasi sesar', 'Earlier caesarean', 'earlier-caesarean'),
} as const

/** What a first pregnancy has no answer to. */
export const ofEarlierPregnancies = [
  'births',
  'lastBirth',
  'earlierLoss',
  'earlierForceps',
  'earlierPlacenta',
  'earlierTransfusion',
  'earlierCaesarean',
] as const
