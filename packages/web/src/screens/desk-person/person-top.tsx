import { useStore } from '@nanostores/react'
import { daysBetween, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { EpisodeOfPerson } from '@jejaring/core/catalogue/define'
import { pregnancy } from '@jejaring/core/catalogue/episodes/pregnancy'
import { departureOf } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import type { PersonPage } from '@jejaring/core/sync/people'
import { useDisabilityWords, visibleKinds } from '../../disability/use-disability-words.ts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { PersonHeader } from '../../ui/person-header.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { personMessages } from './desk-person.messages.ts'

interface Props {
  readonly page: PersonPage
  readonly today: LocalDate
}

export function PersonTop({ page, today }: Props) {
  const t = useStore(personMessages)
  const format = useFormat()
  const places = usePlaceNames()
  const facts = useStandingFacts()
  const disability = useDisabilityWords()
  const { fields } = page.record
  const birthDate = current(fields.birthDate)
  const mother = current(fields.motherName)
  const born = birthDate === undefined ? '' : format.shortDay(birthDate)
  const isGuess = current(fields.birthDateEstimated) === true
  const people = page.members.length + 1
  return (
    <PersonHeader
      name={current(fields.name) ?? t.unknownName}
      age={birthDate === undefined ? '–' : format.longAge(birthDate, today)}
      lines={[
        [
          current(fields.sex) === 'female' ? t.female : t.male,
          isGuess ? t.bornAbout({ day: born }) : t.born({ day: born }),
          ...(mother === undefined ? [] : [t.mother({ name: mother })]),
        ].join(' · '),
        [
          places.neighbourhood(page.neighbourhood),
          places.village(page.neighbourhood.slice(0, 13)),
          people === 1 ? t.alone : t.household(people),
        ].join(' · '),
      ]}
      tags={[...facts(page, today), disability(visibleKinds(page.record))]}
    />
  )
}

function useStandingFacts(): (page: PersonPage, today: LocalDate) => readonly string[] {
  const t = useStore(personMessages)
  const text = useText()
  const format = useFormat()
  const isOpen = ({ from, before }: EpisodeOfPerson, today: LocalDate): boolean =>
    from <= today && (before === undefined || today < before)
  return ({ record, judgement }, today) => {
    const departure = departureOf(record)
    const left =
      departure === undefined
        ? []
        : [(departure.kind === 'died' ? t.died : t.moved)({ day: format.shortDay(departure.on) })]
    const open = judgement.episodes.filter((episode) => isOpen(episode, today))
    return [
      ...left,
      ...open.map((episode) => {
        if (episode.episode === pregnancy.id) {
          return t.pregnant({ weeks: Math.floor(daysBetween(episode.anchor, today) / 7) })
        }
        const label = catalogue.episodes.find(({ id }) => id === episode.episode)?.label
        const what = label === undefined ? episode.episode : text(label)
        return t.since({ what, day: format.shortDay(episode.from) })
      }),
    ]
  }
}
