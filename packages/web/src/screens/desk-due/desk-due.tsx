import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useSearchParams } from 'wouter'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { DueGroupTable } from './due-group-table.tsx'
import { DueFirst } from './due-first.tsx'
import { dueGroups, REFERRAL, serviceCounts, type DuePerson } from './due-groups.ts'
import { dueMessages } from './desk-due.messages.ts'
import { MeetingLine } from './meeting-line.tsx'
import { useDue } from './use-due.ts'
import './desk-due.css'

const ALL = 'all'

/** Who in a village is due something, by Posyandu, the most urgent first. */
export default function DeskDue({ me }: { readonly me: Me }) {
  const t = useStore(dueMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const [search, setSearch] = useSearchParams()
  const village = search.get('village') ?? me.villages[0]?.code ?? ''
  const service = search.get('service') ?? ALL
  const state = useDue(village)
  const name = me.villages.find(({ code }) => code === village)?.name ?? village
  const show = (changes: Readonly<Record<string, string>>) =>
    setSearch({ village, service, ...changes }, { replace: true })
  const people = state.kind === 'shown' ? state.people : noPeople
  const groups = useMemo(
    () => dueGroups(people, service === ALL ? undefined : service),
    [people, service],
  )

  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.title({ place: name })}</h1>
          {state.kind === 'shown' && <p>{t.line({ day: format.longDay(state.today) })}</p>}
        </div>
        <div className="desk-tools">
          <VillageChoice
            villages={me.villages}
            value={village}
            onChoose={(code) => show({ village: code, service: ALL })}
          />
          <ServiceChoice
            people={people}
            service={service}
            onChoose={(chosen) => show({ service: chosen })}
          />
        </div>
      </div>
      {state.kind === 'waiting' && state.progress !== undefined && (
        <p className="due-loading small dim" role="status">
          {t.loading({
            done: format.number(state.progress.done),
            of: format.number(state.progress.of),
          })}
        </p>
      )}
      {state.kind === 'waiting' && <Waiting rows={8} />}
      {state.kind === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: state.again }}>{t.failed}</ErrorLine>
      )}
      {state.kind === 'shown' && (
        <>
          {state.isStale && (
            <ErrorLine action={{ label: t.again, onPress: state.again }}>{t.stale}</ErrorLine>
          )}
          <MeetingLine today={state.today} />
          {service === ALL && <DueFirst people={people} today={state.today} />}
          {groups.length === 0 && (
            <EmptyState icon={IconChecks} title={t.emptyTitle} text={t.emptyText} />
          )}
          {groups.map((group) => (
            <DueGroupTable
              key={group.posyandu ?? ''}
              title={
                group.posyandu === undefined
                  ? t.noPosyandu
                  : `Posyandu ${places.posyandu(group.posyandu)}`
              }
              people={group.people}
              today={state.today}
              {...(service === ALL ? {} : { service })}
            />
          ))}
          {people.length < state.total && (
            <p className="small dim">
              {t.cut({ done: people.length, of: format.number(state.total) })}
            </p>
          )}
        </>
      )}
    </>
  )
}

const noPeople: readonly DuePerson[] = []

interface ServiceChoiceProps {
  readonly people: readonly DuePerson[]
  readonly service: string
  readonly onChoose: (service: string) => void
}

function ServiceChoice({ people, service, onChoose }: ServiceChoiceProps) {
  const t = useStore(dueMessages)
  const text = useText()
  const counts = useMemo(() => serviceCounts(people), [people])
  const labelOf = (id: string): string => {
    if (id === REFERRAL) return t.referral
    const label = catalogue.services.find((known) => known.id === id)?.label
    return label === undefined ? id : text(label)
  }
  const known = counts.some((each) => each.service === service) || service === ALL
  const all = known ? counts : [...counts, { service, people: 0 }]
  return (
    <Choice
      label={t.filter}
      value={service}
      options={[
        { value: ALL, label: t.all({ people: people.length }) },
        ...all.map((each) => ({
          value: each.service,
          label: t.option({ service: labelOf(each.service), people: each.people }),
        })),
      ]}
      onChoose={onChoose}
    />
  )
}
