import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { resources } from '@jejaring/core/rollout/needs'
import type { PlanSettings, StatedYear } from '@jejaring/core/rollout/plan-settings'
import type { Plan } from '@jejaring/core/rollout/wire'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { planMessages } from './desk-plan.messages.ts'
import type { Kept } from '../../session/keep.ts'
import { wholeOf, WholeField } from './whole-field.tsx'

interface Props {
  readonly plan: Plan
  readonly setSettings: (settings: PlanSettings) => Promise<Kept>
  readonly onClose: () => void
}

/** What each year brings, and what things cost. */
export function ResourcesSheet({ plan, setSettings, onClose }: Props) {
  const t = useStore(planMessages)
  const { settings, problem } = plan
  const [draft, setDraft] = useState(() => draftOf(settings))
  const [trouble, setTrouble] = useState<string>()
  const fieldOf = (key: string, label: string, placeholder?: string) => (
    <WholeField
      key={key}
      label={label}
      value={draft[key] ?? ''}
      min={key === 'percentPer10Km' ? -50 : 0}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(value) => setDraft((before) => ({ ...before, [key]: value }))}
    />
  )
  const save = async () => {
    const years = problem.years.map(({ year }) => year)
    const said = await setSettings(settingsOf(draft, years, settings.scenarios))
    if (said === 'kept') onClose()
    else setTrouble(said === 'conflict' ? t.conflict : t.notSaved)
  }
  // Who has joined and who may: no year can end with more.
  const all = problem.joined + problem.sites.length
  const tooMany = problem.years.filter(({ year }) => (wholeOf(draft[`${year}.target`]) ?? 0) > all)
  const costLabels = { ...t, midwives: t.costMidwife, nurses: t.costNurse }
  return (
    <Sheet opened title={t.sheetTitle({ kind: t[plan.kind] })} onClose={onClose}>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      <p className="small mid">{t.sheetText}</p>
      <form
        className="plan-form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {problem.years.map(({ year, target, most }) => (
          <fieldset key={year}>
            <legend>{year}</legend>
            {fieldOf(`${year}.target`, t.target, t.straight({ value: target }))}
            {fieldOf(`${year}.most`, t.mostField, t.straight({ value: most ?? 0 }))}
            {resources.map((one) => fieldOf(`${year}.${one}`, t[one]))}
            {fieldOf(`${year}.money`, t.moneyField)}
          </fieldset>
        ))}
        <fieldset>
          <legend>{t.costs}</legend>
          {resources.map((one) => fieldOf(`cost.${one}`, costLabels[one]))}
          {fieldOf('cost.opening', t.costOpening)}
        </fieldset>
        {fieldOf('shared', t.shared)}
        {fieldOf('percentPer10Km', t.distance)}
        <label className="whole-field">
          <span>{t.source}</span>
          <input
            className="plain-input"
            maxLength={300}
            value={draft['source'] ?? ''}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget
              setDraft((before) => ({ ...before, source: value }))
            }}
          />
        </label>
        {tooMany.length > 0 && (
          <p role="status" className="small">
            <StatusMark kind="watch" />{' '}
            {t.moreThanPlaces({ years: tooMany.map(({ year }) => year).join(', '), all })}
          </p>
        )}
        <div className="sheet-actions">
          <Button type="submit">{t.save}</Button>
        </div>
      </form>
    </Sheet>
  )
}

type Draft = Readonly<Record<string, string>>
const MILLION = 1_000_000
const costNames = [...resources, 'opening'] as const

function draftOf({ years, costs, shared, percentPer10Km, source }: PlanSettings): Draft {
  const draft: Record<string, string> = {
    shared: String(shared),
    percentPer10Km: String(percentPer10Km),
    source,
  }
  const put = (key: string, value: number | undefined) => {
    if (value !== undefined) draft[key] = String(value)
  }
  for (const { year, target, most, supply, money } of years) {
    put(`${year}.target`, target)
    put(`${year}.most`, most)
    for (const one of resources) put(`${year}.${one}`, supply[one])
    put(`${year}.money`, inMillions(money))
  }
  for (const one of costNames) put(`cost.${one}`, inMillions(costs[one]))
  return draft
}

const inMillions = (amount: number | undefined): number | undefined =>
  amount === undefined ? undefined : Math.round(amount / MILLION)

function settingsOf(
  draft: Draft,
  years: readonly number[],
  scenarios: PlanSettings['scenarios'],
): PlanSettings {
  /** Of what has a number: nothing typed is nothing said. */
  const entriesOf = (names: readonly string[], prefix: string, times = 1) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = wholeOf(draft[`${prefix}.${name}`])
        return value === undefined || value < 0 ? [] : [[name, value * times]]
      }),
    )
  return {
    years: years.map((year): StatedYear => ({
      year,
      ...entriesOf(['target', 'most'], String(year)),
      supply: entriesOf(resources, String(year)),
      ...entriesOf(['money'], String(year), MILLION),
    })),
    costs: entriesOf(costNames, 'cost', MILLION),
    shared: Math.min(10, Math.max(1, wholeOf(draft['shared']) ?? 1)),
    percentPer10Km: Math.min(50, Math.max(-50, wholeOf(draft['percentPer10Km']) ?? 0)),
    scenarios,
    source: (draft['source'] ?? '').trim(),
  }
}
