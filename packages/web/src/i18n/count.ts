import { transform } from '@nanostores/i18n'
import { whole } from './whole.ts'

/** Forms of the plural: English has `one` and `many`, Indonesian `other` alone. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

/** Words for so many things, the number as the language writes it: `1.112 jiwa`. The library's own writes `1112`. */
export const count = transform((locale, forms: Forms, number: number): string => {
  const words = forms[new Intl.PluralRules(locale).select(number)] ?? forms.other ?? forms.many
  return (words ?? '').replaceAll('{count}', whole(number, locale === 'en' ? 'en' : 'id'))
})
