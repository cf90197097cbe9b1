import { useStore } from '@nanostores/react'
import { fewestVisits, type GapHouse, type GapHouses } from '@jejaring/core/coverage/gap-houses'
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
import { useFollowed } from '../../session/use-asked.ts'
import { touches } from './board-view.ts'

interface Props {
  readonly area: string
  readonly indicator: string
  /** `2026-11` */
  readonly month: string
  readonly whose: Whose
  readonly today: LocalDate
  /** People still to be served until today's target. */
  readonly missing: number
}

/** Which visits would close the gap: houses with most people first, and how many of them are enough. */
export function HouseList({ area, indicator, month, whose, today, missing }: Props) {
  const t = useStore(boardMessages)
  const search = new URLSearchParams({ indicator, month, area, ...whose })
  const { value: found, again } = useFollowed<GapHouses>(
    `/api/board/houses?${search}`,
    touches(area),
  )
  if (found === undefined) return <Waiting rows={6} height={48} />
  if (found === 'failed')
    return (
      <div className="names-list">
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.namesFailed}</ErrorLine>
      </div>
    )
  const { shown, houses, people } = found
  if (shown.length === 0) return <p className="names-empty">{t.nobodyUnserved}</p>
  const plan = fewestVisits(shown, missing)
  const chosen = shown.slice(0, plan.visits)
  return (
    <>
      <p className="small names-plan">
        <PlanLine {...{ missing, plan, houses, people }} />
      </p>
      <HandOverNames
        people={chosen.flatMap(({ id, people }) =>
          people.map((person) => ({ ...person, household: id })),
        )}
        today={today}
      />
      <ul className="names-list">
        {shown.map((house, at) => (
          <li key={house.id}>
            <House house={house} area={area} today={today} />
            {missing > 0 && plan.closes && at === plan.visits - 1 && at < shown.length - 1 && (
              <p className="small names-closes">{t.closesHere}</p>
            )}
          </li>
        ))}
        {houses > shown.length && (
          <li className="small dim names-plan">
            {t.housesShown({ shown: String(shown.length), houses: String(houses) })}
          </li>
        )}
      </ul>
    </>
  )
}

interface PlanLineProps extends Pick<Props, 'missing'>, Pick<GapHouses, 'houses' | 'people'> {
  readonly plan: ReturnType<typeof fewestVisits>
}

function PlanLine({ missing, plan, houses, people }: PlanLineProps) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const words = { visits: format.number(plan.visits), people: format.number(plan.people) }
  if (missing <= 0)
    return t.reached({ houses: format.number(houses), people: format.number(people) })
  if (plan.closes) return t.closes(words)
  return t.closesNot({ ...words, missing: format.number(missing - plan.people) })
}

function House({
  house,
  area,
  today,
}: Pick<Props, 'area' | 'today'> & { readonly house: GapHouse }) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const { people, head, neighbourhood, posyandu } = house
  return (
    <div className="names-house">
      <div className="names-house-head">
        <span>
          <b>{t.house({ head })}</b>{' '}
          <span className="small mid">{places.neighbourhoodIn(area, neighbourhood)}</span>
        </span>
        <span className="names-house-tags">
          {posyandu !== undefined && <Tag>{places.posyandu(posyandu)}</Tag>}
          <Tag tone="teal">{t.perVisit(people.length)}</Tag>
        </span>
      </div>
      {people.map((person) => (
        <Link
          key={person.id}
          href={`/desk/people/${person.village}/${person.id}`}
          className="name-row"
        >
          <span className="name-row-text">
            <span>
              {person.name} <span className="small dim">{format.age(person.birthDate, today)}</span>
            </span>
            <NameFactsLine person={person} today={today} />
          </span>
        </Link>
      ))}
    </div>
  )
}
