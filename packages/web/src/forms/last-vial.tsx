import { useStore } from '@nanostores/react'
import { isLocalDate } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import { useFormat } from '../i18n/format.ts'
import { readSetting, writeSetting } from '../i18n/device-setting.ts'
import { withField, type VisitForm } from './form-state.ts'
import { formMessages } from './forms.messages.ts'

interface Props {
  readonly service: Service
  readonly form: VisitForm
  readonly onChange: (form: VisitForm) => void
}

/** Batch and expiry of the vial this device used last for the service: typed once, then one tap. */
export function LastVial({ service, form, onChange }: Props) {
  const t = useStore(formMessages)
  const format = useFormat()
  const [batch = '', expiry = ''] = readSetting(nameOf(service.id))?.split('\n') ?? []
  const isAsked = 'batch' in service.observes && 'expiry' in service.observes
  const isEmpty = form.forms[service.id]?.fields['batch'] === undefined
  if (!isAsked || !isEmpty || batch === '' || !isLocalDate(expiry) || expiry < form.on) return null
  const take = () => {
    const values = Object.entries({ batch, expiry })
    onChange(
      values.reduce(
        (of, [field, words]) => withField(of, service.id, field, { kind: 'typed', texts: [words] }),
        form,
      ),
    )
  }
  return (
    <button type="button" className="link-button last-vial" onClick={take}>
      {t.lastVial({ batch, day: format.shortDay(expiry) })}
    </button>
  )
}

/** Remembers the vials of a visit that was saved. */
export function rememberVials({ services, forms }: VisitForm): void {
  for (const id of services) {
    const [batch, expiry] = ['batch', 'expiry'].map((field) => {
      const value = forms[id]?.fields[field]
      return value?.kind === 'typed' ? value.texts[0] : undefined
    })
    if (batch !== undefined && expiry !== undefined) writeSetting(nameOf(id), `${batch}\n${expiry}`)
  }
}

const nameOf = (service: string): string => `vial.${service}`
