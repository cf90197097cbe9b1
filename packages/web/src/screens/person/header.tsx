import { useStore } from '@nanostores/react'
import { addMonths, completedMonths, daysBetween } from '@jejaring/core/calendar/local-date'
import { pregnancy } from '@jejaring/core/catalogue/episodes/pregnancy'
import { rules } from '@jejaring/core/catalogue/rules'
import { current } from '@jejaring/core/journal/writes'
import { holdsOn } from '@jejaring/core/judge/episodes'
import { useDisabilityWords, visibleKinds } from '../../disability/use-disability-words.ts'
import { useFormat } from '../../i18n/format.ts'
import { rtOf } from '../../i18n/rt-of.ts'
import { useText } from '../../i18n/use-text.ts'
import { today } from '../../store/device-clock.ts'
import { $places } from '../../store/known-places.ts'
import { maySeeSensitive } from '../../store/own-catalogue.ts'
import type { PersonView } from '../../store/use-person.ts'
import { PersonHeader } from '../../ui/person-header.tsx'
import { personMessages } from './person.messages.ts'

/** Who it is, where, and the standing facts health workers recorded. No NIK. */
export function Header({ view }: { readonly view: PersonView }) {
  const t = useStore(personMessages)
  const format = useFormat()
  const say = useText()
  const places = useStore($places)
  const disability = useDisabilityWords()
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
  const kinds = visibleKinds(record)
  const episodes = history.allEpisodes
    .filter((one) => holdsOn(one, today()))
    .flatMap(({ episode: id, anchor }) => {
      const episode = rules.episodes.find((one) => one.id === id)
      if (episode === undefined || (episode.discreet === true && !maySeeSensitive())) return []
      if (episode === pregnancy) {
        return [t.pregnant({ weeks: String(Math.floor(daysBetween(anchor, today()) / 7)) })]
      }
      const isLongAgo = addMonths(anchor, 12) <= today()
      const since = isLongAgo ? anchor.slice(0, 4) : format.month(anchor)
      return [t.inEpisode({ what: say(episode.fact ?? episode.label), since })]
    })
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
              `${t.place({ rt: rtOf(house.rt), village })} · ${t.household({ head: house.headName })}`,
            ]),
      ]}
      tags={[
        ...episodes,
        ...(kinds === undefined || kinds.length === 0 ? [] : [disability(kinds)]),
      ]}
    />
  )
}
