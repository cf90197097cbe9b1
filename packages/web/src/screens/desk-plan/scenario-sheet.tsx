import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { resources } from '@jejaring/core/rollout/needs'
import type { PlanSettings } from '@jejaring/core/rollout/plan-settings'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { planMessages } from './desk-plan.messages.ts'
import type { Kept } from '../../session/keep.ts'
import { wholeOf, WholeField } from './whole-field.tsx'

interface Props {
  readonly settings: PlanSettings
  readonly setSettings: (settings: PlanSettings) => Promise<Kept>
  readonly onClose: () => void
}

const names = [...resources, 'most'] as const
const MILLION = 1_000_000

/** Something more, to see what it would bring. */
export function ScenarioSheet({ settings, setSettings, onClose }: Props) {
  const t = useStore(planMessages)
  const [name, setName] = useState('')
  const [draft, setDraft] = useState<Readonly<Record<string, string>>>({})
  const [trouble, setTrouble] = useState<string>()
  const extra = Object.fromEntries(
    names.flatMap((one) => {
      const value = wholeOf(draft[one])
      return value === undefined || value <= 0 ? [] : [[one, value]]
    }),
  )
  const money = wholeOf(draft['money']) ?? 0
  const isFine =
    name.trim() !== '' &&
    (Object.keys(extra).length > 0 || money > 0) &&
    settings.scenarios.every((one) => one.name !== name.trim())
  const save = async () => {
    const scenario = {
      name: name.trim(),
      extra,
      ...(money > 0 ? { money: money * MILLION } : {}),
    }
    const said = await setSettings({ ...settings, scenarios: [...settings.scenarios, scenario] })
    if (said === 'kept') onClose()
    else setTrouble(said === 'conflict' ? t.conflict : t.notSaved)
  }
  return (
    <Sheet opened title={t.addScenario} onClose={onClose}>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (isFine) void save()
        }}
      >
        <label className="whole-field">
          <span>{t.name}</span>
          <input
            className="plain-input"
            maxLength={80}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <fieldset>
          <legend>{t.extra}</legend>
          {[...names, 'money' as const].map((one) => (
            <WholeField
              key={one}
              label={one === 'most' ? t.mostField : one === 'money' ? t.extraMoney : t[one]}
              value={draft[one] ?? ''}
              onChange={(value) => setDraft((before) => ({ ...before, [one]: value }))}
            />
          ))}
        </fieldset>
        <div className="sheet-actions">
          <Button type="submit" disabled={!isFine}>
            {t.save}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
