import { useStore } from '@nanostores/react'
import { encountersOf } from '@jejaring/core/journal/arrival'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Service } from '@jejaring/core/catalogue/define'
import { childGrowth } from '@jejaring/core/catalogue/services/child/child-growth'
import { current } from '@jejaring/core/journal/writes'
import type { PersonPage } from '@jejaring/core/sync/people'
import { GrowthCard } from '../../growth-chart/growth-card.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useUnit } from '../../i18n/use-unit.ts'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { personMessages } from './desk-person.messages.ts'

interface Props {
  readonly page: PersonPage
  readonly birthDate: LocalDate
}

const columns = ['weight', 'length', 'head', 'arm'] as const

/** A child's curve, then the measurements, newest first, with the gravest class of each visit. */
export function GrowthTable({ page, birthDate }: Props) {
  const t = useStore(personMessages)
  const format = useFormat()
  const text = useText()
  const unit = useUnit()
  const rows = encountersOf(page.record)
    .flatMap(({ id, versions, voided }) => {
      const version = voided === undefined ? versions[0] : undefined
      const given = version?.services.find(({ service }) => service === childGrowth.id)
      if (version === undefined || given === undefined || given.notDone !== undefined) return []
      const judged = page.judgement.services.find(
        ({ encounter, service }) => encounter === id && service === childGrowth.id,
      )
      return [{ id, on: version.on, answers: given.answers, classes: judged?.outcomes ?? {} }]
    })
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
  if (rows.length === 0) return null
  const sex = current(page.record.fields.sex)
  const weighings = rows
    .flatMap(({ on, answers: { weight } }) =>
      typeof weight === 'number' ? [{ on, weightKg: weight }] : [],
    )
    .toReversed()
  return (
    <Section title={t.growth} count={rows.length}>
      {sex !== undefined && weighings.length > 0 && (
        <div className="growth-curve">
          <GrowthCard sex={sex} birthDate={birthDate} weighings={weighings} />
        </div>
      )}
      <div className="card growth-scroll">
        <table className="growth-table">
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.age}</th>
              {columns.map((name) => {
                const observation = childGrowth.observes[name]
                return (
                  <th key={name} scope="col" className="growth-number">
                    {text(observation.label)} ({unit(observation.unit)})
                  </th>
                )
              })}
              <th scope="col">{t.results}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, on, answers, classes }) => (
              <tr key={id}>
                <td>{format.shortDay(on)}</td>
                <td>{format.longAge(birthDate, on)}</td>
                {columns.map((name) => {
                  const value = answers[name]
                  return (
                    <td key={name} className="growth-number">
                      {typeof value === 'number'
                        ? format.number(value, childGrowth.observes[name].decimals)
                        : '–'}
                    </td>
                  )
                })}
                <td>
                  <Gravest classes={classes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}

const { outcomes: scales }: Service = childGrowth
const gravity = { ok: 0, watch: 1, act: 2 } as const

function Gravest({ classes }: { readonly classes: Readonly<Record<string, string>> }) {
  const text = useText()
  const outcomes = Object.entries(classes).flatMap(
    ([scale, name]) => scales[scale]?.classes[name] ?? [],
  )
  const worst = outcomes.toSorted((a, b) => gravity[b.status] - gravity[a.status])[0]
  if (worst === undefined) return null
  return (
    <span className="growth-worst">
      <StatusMark kind={worst.status} />
      {text(worst.clinical ?? worst.label)}
    </span>
  )
}
