import { useStore } from '@nanostores/react'
import { $locale, chooseLocale, locales } from '../i18n/locale.ts'
import { partMessages } from './parts.messages.ts'
import './language-switch.css'

const names = { id: 'Bahasa Indonesia', en: 'English' } as const

/** ID | EN; remembered on this device. */
export function LanguageSwitch({ dark = false }: { dark?: boolean }) {
  const t = useStore(partMessages)
  const current = useStore($locale)
  return (
    <div
      className={dark ? 'language-switch language-switch-dark' : 'language-switch'}
      role="group"
      aria-label={t.language}
    >
      {locales.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-pressed={locale === current}
          aria-label={names[locale]}
          onClick={() => chooseLocale(locale)}
        >
          {locale.toUpperCase()}
        </button>
      ))}
    </div>
  )
}
