import { useStore } from '@nanostores/react'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import { counsellingTopics } from '@jejaring/core/session/counselling-topic'
import type { CounsellingRecord } from '@jejaring/core/session/session-days'
import { recapGroups, type SessionRecap } from '@jejaring/core/session/session-recap'
import { hiddenParts, isHiddenOf } from '@jejaring/core/session/shared-parts'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { recapMessages } from './recap.messages.ts'
import type { RecapPart } from './recap-words.ts'

const services = servicesById(rules)

/**
 * The day in words. What leaves the post (`shared`) shows no number from which somebody could be known; on the screen
 * and on its own paper the post sees all of them.
 */
export function useParts() {
  const t = useStore(recapMessages)
  const say = useText()
  const format = useFormat()
  return (
    recap: SessionRecap,
    talks: readonly CounsellingRecord[],
    { shared }: { readonly shared: boolean },
  ): readonly RecapPart[] => {
    const { came, served, groups, weighed, gained, notGained, referred, lacked } = recap
    const { registered, withBook, bookUnknown } = recap
    const number = (count: number, isHidden = false) => ({
      count: shared && isHidden ? t.hidden : format.number(count),
    })
    const of = (count: number, whole: number) => number(count, isHiddenOf(count, whole))
    const ages = hiddenParts(recapGroups.map((group) => groups[group].came))
    const [hidesGained, hidesNot] = hiddenParts([gained, notGained, weighed - gained - notGained])
    const [hidesBook, hidesUnknown] = hiddenParts([
      withBook,
      bookUnknown,
      registered - withBook - bookUnknown,
    ])
    const missing = Object.entries(lacked)
    return [
      { heading: t.came(of(came, came)), lines: [t.served(of(served, came))] },
      {
        heading: t.ages,
        lines: recapGroups.map((group, at) => t[group](number(groups[group].came, ages[at]))),
      },
      {
        heading: t.growth,
        lines: [
          t.registered(number(registered)),
          t.withBook(number(withBook, hidesBook)),
          ...(bookUnknown === 0 ? [] : [t.bookUnknown(number(bookUnknown, hidesUnknown))]),
          t.weighed(of(weighed, registered)),
          t.gained(number(gained, hidesGained)),
          t.notGained(number(notGained, hidesNot)),
        ],
      },
      { heading: t.followed, lines: [t.referred(of(referred, came))] },
      ...(talks.length === 0
        ? []
        : [
            {
              heading: t.talks,
              lines: talks.map(({ topic, people }) =>
                t.talk({
                  topic: say(counsellingTopics[topic].label),
                  ...number(people, isHiddenOf(people, people)),
                }),
              ),
            },
          ]),
      ...(missing.length === 0
        ? []
        : [
            {
              heading: t.lacked,
              lines: missing.map(([id, count]) => {
                const label = services.get(id)?.label
                const service = label === undefined ? id : say(label)
                return t.lackedOf({ service, ...of(count, came) })
              }),
            },
          ]),
    ]
  }
}
