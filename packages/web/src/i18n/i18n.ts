import { createI18n, type ComponentsJSON, type TranslationsJSON } from '@nanostores/i18n'
import { $locale } from './locale.ts'

/** English words, one file per component of the same name, loaded when somebody reads English. */
const english = import.meta.glob<TranslationsJSON>('./en/*.ts', { import: 'default' })

async function translationOf(component: string): Promise<ComponentsJSON> {
  const load = english[`./en/${component}.ts`]
  return { [component]: load === undefined ? {} : await load() }
}

/**
 * Declares the words of one screen in Indonesian, the language of the interface. English stands in
 * `en/<component>.ts`; a test checks that it is complete.
 */
export const i18n = createI18n($locale, {
  baseLocale: 'id',
  get: (_code, components: string[]) => Promise.all(components.map(translationOf)),
})
