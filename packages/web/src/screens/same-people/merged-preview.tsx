import { useStore } from '@nanostores/react'
import { rules } from '@jejaring/core/catalogue/rules'
import { tick } from '@jejaring/core/journal/clock'
import type { Changes } from '@jejaring/core/journal/entry'
import { asOne } from '@jejaring/core/journal/merge'
import { departureOf, type Merge, type PersonRecord } from '@jejaring/core/journal/record'
import { dueStatus } from '@jejaring/core/judge/judgement'
import { servicesById } from '@jejaring/core/judge/history'
import type { PersonFields } from '@jejaring/core/person/person'
import { useFormat } from '../../i18n/format.ts'
import { useReadable } from '../../i18n/use-readable.ts'
import { now, today } from '../../store/device-clock.ts'
import { factsOf } from '../../store/fold-in.ts'
import { ownCatalogue } from '../../store/own-catalogue.ts'
import { judgedOf } from '../../store/summary.ts'
import { mergeMessages } from './merge.messages.ts'

interface Props {
  readonly records: readonly [PersonRecord, PersonRecord]
  readonly choices: Changes<PersonFields>
  readonly village: string
}

/** Who the two become: name and age, the visits of both, what is needed then. */
export function MergedPreview({ records, choices, village }: Props) {
  const t = useStore(mergeMessages)
  const format = useFormat()
  const read = useReadable()
  const whole = mergedBy(records, choices)
  const judging = { catalogue: ownCatalogue(), facts: factsOf(village) }
  const summary = whole === undefined ? undefined : judgedOf(whole, village, judging)?.summary
  if (whole === undefined || summary === undefined) return null
  const [one, other] = records.map((record) => record.encounters.length)
  const services = summary.due
    .filter((window) => ['due', 'overdue'].includes(dueStatus(window, today())))
    .flatMap(({ service }) => servicesById(rules).get(service)?.label ?? [])
  const named = [...new Set(services.map((label) => read(label)))]
  const left = departureOf(whole)
  return (
    <div className="card merged-preview">
      <b>{summary.name}</b>
      <span>{format.longAge(summary.birthDate, today())}</span>
      <span>
        {t.visits(whole.encounters.length)}:{' '}
        {t.sum({ one: format.number(one ?? 0), other: format.number(other ?? 0) })}
      </span>
      <span>
        {left !== undefined
          ? t[left.kind]({ day: format.shortDay(left.on) })
          : named.length === 0
            ? t.nothingDue
            : t.dueNow({ services: named.join(', ') })}
      </span>
    </div>
  )
}

/** As the merge will be, were it written now. */
function mergedBy(
  records: readonly [PersonRecord, PersonRecord],
  choices: Changes<PersonFields>,
): PersonRecord | undefined {
  const [survivor, absorbed] = records
  const merge: Merge = {
    id: 'preview',
    survivor: survivor.id,
    absorbed: absorbed.id,
    on: today(),
    clock: tick(now(), 'preview'),
    author: '',
    choices,
  }
  return asOne(records.map((record) => ({ ...record, merges: [...(record.merges ?? []), merge] })))
}
