import { useStore } from '@nanostores/react'
import { completedMonths, daysBetween } from '@jejaring/core/calendar/local-date'
import { hypertensionCare } from '@jejaring/core/catalogue/episodes/hypertension-care'
import { pregnancy } from '@jejaring/core/catalogue/episodes/pregnancy'
import { current } from '@jejaring/core/journal/writes'
import { holdsOn } from '@jejaring/core/judge/episodes'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { $places } from '../../store/index-of-people.ts'
import type { PersonView } from '../../store/use-person.ts'
import { PersonHeader } from '../../ui/person-header.tsx'
import { personMessages } from './person.messages.ts'

/** Who it is, where, and the standing facts health workers recorded. No NIK. */
export function Header({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const places = useStore($places)
  const { summary, house, record, history } = view
  const months = completedMonths(summary.birthDate, today())
  const village = places?.villages.find(({ code }) => code === view.village)?.name ?? view.village
  const isEstimated = current(record.fields.birthDateEstimated) === true
  const stage =
    months < 12
      ? t.infant
      : months < 60
        ? t.child
        : months < 18 * 12
          ? t.school
          : months < 60 * 12
            ? t.adult
            : t.elderly
  const tags = history.allEpisodes
    .filter((episode) => holdsOn(episode, today()))
    .map(({ episode, anchor }) => {
      if (episode === pregnancy.id) {
        return t.pregnant({ weeks: String(Math.floor(daysBetween(anchor, today()) / 7)) })
      }
      return episode === hypertensionCare.id ? t.hypertension({ year: anchor.slice(0, 4) }) : ''
    })
    .filter((tag) => tag !== '')
  return (
    <PersonHeader
      name={summary.name}
      age={format.longAge(summary.birthDate, today())}
      lines={[
        [
          summary.sex === 'female' ? t.female : t.male,
          stage,
          ...(isEstimated ? [t.estimated] : []),
        ].join(' · '),
        ...(house === undefined
          ? []
          : [
              `${t.place({ rt: house.rt.split('/').at(-1) ?? '', village })} · ${t.household({ head: house.headName })}`,
            ]),
      ]}
      tags={tags}
    />
  )
}
