import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { useFormat } from '../../i18n/format.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Link } from '../../ui/link.tsx'
import { Tag } from '../../ui/tag.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import type { Whose } from './board-filters.tsx'
import { boardMessages } from './desk-board.messages.ts'
import { HandOverNames } from './hand-over-names.tsx'
import { NameFactsLine } from './name-facts-line.tsx'
import { useNames } from './use-names.ts'

interface Props {
  readonly area: string
  readonly indicator: string
  /** `2026-11` */
  readonly month: string
  readonly served: boolean
  readonly whose: Whose
  readonly today: LocalDate
}

export function NameList({ area, indicator, month, served, whose, today }: Props) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const which = { indicator, month, area, served: served ? 'yes' : 'no' }
  const search = new URLSearchParams({ ...which, ...whose })
  const { state, more, again } = useNames(search.toString(), area)
  if (state.kind === 'waiting') return <Waiting rows={6} height={48} />
  if (state.kind === 'failed')
    return (
      <div className="names-list">
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.namesFailed}</ErrorLine>
      </div>
    )
  if (state.people.length === 0)
    return <p className="names-empty">{served ? t.nobodyServed : t.nobodyUnserved}</p>
  return (
    <>
      {!served && <HandOverNames people={state.people} today={today} />}
      <ul className="names-list">
        {state.people.map((person) => (
          <li key={person.id}>
            <Link href={`/desk/people/${person.village}/${person.id}`} className="name-row">
              <span className="name-row-text">
                <span>
                  <b>{person.name}</b>{' '}
                  <span className="small dim">{format.age(person.birthDate, today)}</span>
                </span>
                <span className="small mid">
                  {places.neighbourhoodIn(area, person.neighbourhood)}
                  {person.servedFrom !== undefined &&
                    `, ${t.servedOn({ day: format.day(person.servedFrom, today) })}`}
                </span>
                <NameFactsLine person={person} today={today} />
              </span>
              {person.posyandu !== undefined && <Tag>{places.posyandu(person.posyandu)}</Tag>}
            </Link>
          </li>
        ))}
        {state.next !== undefined && (
          <li>
            <Button variant="subtle" fullWidth onClick={more} className="no-print">
              {t.more}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}
