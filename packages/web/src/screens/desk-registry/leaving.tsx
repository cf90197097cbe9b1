import { useStore } from '@nanostores/react'
import { IconTruck } from '@tabler/icons-react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Moves } from '@jejaring/core/sync/moves'
import { useFormat } from '../../i18n/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { registryMessages } from './desk-registry.messages.ts'
import { useFollowed } from '../../session/use-asked.ts'

const marks = { waiting: 'open', received: 'ok', declined: 'watch' } as const

/** Who left for another village, and whether it has received them. */
export function Leaving({
  village,
  today,
}: {
  readonly village: string
  readonly today: LocalDate
}) {
  const t = useStore(registryMessages)
  const format = useFormat()
  const { value, again } = useFollowed<Moves>(`/api/moves?village=${village}`)
  if (value === undefined) return <Waiting rows={5} />
  if (value === 'failed') {
    return <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
  }
  if (value.leaving.length === 0) {
    return <EmptyState icon={IconTruck} title={t.leavingNone} text={t.leavingNoneText} />
  }
  return (
    <div className="card">
      {value.leaving.map(({ departure, person, name, to, on, state }) => (
        <ListRow
          key={departure}
          href={`/desk/people/${village}/${person}`}
          leading={<StatusMark kind={marks[state]} size={20} />}
          title={name}
          text={t.to({ village: to.name, day: format.day(on, today) })}
          trailing={<span className="small mid registry-state">{t[state]}</span>}
        />
      ))}
    </div>
  )
}
