/** What a small child eats and drinks, and the book it is written in. */
import { type Choice, type YesNo, text } from '../observation.ts'

export const kiaBookOwned = {
  kind: 'yesNo',
  label: text('Anak punya Buku KIA', 'The child has a KIA book'),
  code: 'jejaring:kia-book-owned',
} as const satisfies YesNo

/** Since yesterday, water and formula included in "anything else". */
export const onlyBreastMilk = {
  kind: 'yesNo',
  label: text(
    'Sejak kemarin hanya ASI, tanpa air atau makanan lain',
    'Only breast milk since yesterday',
  ),
  code: 'snomed:1145307003',
} as const satisfies YesNo

export const eatsSolids = {
  kind: 'yesNo',
  label: text('Kemarin makan selain ASI', 'Ate food besides milk yesterday'),
  code: 'jejaring:complementary-food-yesterday',
} as const satisfies YesNo

export const animalFood = {
  kind: 'yesNo',
  label: text(
    'Kemarin makan telur, ikan, daging atau hati',
    'Ate egg, fish, meat or liver yesterday',
  ),
  code: 'jejaring:animal-food-yesterday',
} as const satisfies YesNo

export const stillBreastfed = {
  kind: 'yesNo',
  label: text('Masih menyusu', 'Still breast-fed'),
  code: 'jejaring:still-breastfed',
} as const satisfies YesNo

/** Local food handed out for the child. */
export const extraFood = {
  kind: 'choice',
  label: text('Makanan tambahan (MT)', 'Extra food'),
  code: 'jejaring:extra-food',
  options: {
    finished: text('Diberi dan habis', 'Given and eaten up'),
    'not-finished': text('Diberi, tidak habis', 'Given, not eaten up'),
    'not-given': text('Tidak diberi', 'Not given'),
  },
} as const satisfies Choice
