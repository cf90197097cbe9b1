import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { CoachingHint } from '@jejaring/core/coaching/coaching-hint'
import { useFormat } from '../../i18n/format.ts'
import { coachingMessages } from './desk-coaching.messages.ts'

interface HintWords {
  readonly title: string
  readonly seen: string
  /** What else could explain it. */
  readonly could: string
  /** What to try together. */
  readonly together: string
}

/** A hint in words: what was seen, with how many; never why. */
export function useHintWords(today: LocalDate): (hint: CoachingHint) => HintWords {
  const t = useStore(coachingMessages)
  const format = useFormat()
  return (hint) => {
    switch (hint.topic) {
      case 'digits-weight':
        return {
          title: t.weight,
          seen: t.digits({ ...hint, digits: hint.digits.join(t.or) }),
          could: t.weightCould,
          together: t.weightTry,
        }
      case 'digits-length':
        return {
          title: t.length,
          seen: t.digits({ ...hint, digits: hint.digits.join(t.or) }),
          could: t.lengthCould,
          together: t.lengthTry,
        }
      case 'digits-pressure':
        return {
          title: t.pressure,
          seen: t.digits({ ...hint, digits: hint.digits.join(t.or) }),
          could: t.pressureCould,
          together: t.pressureTry,
        }
      case 'same-as-neighbour':
        return {
          title: t.neighbour,
          seen: t.neighbourSeen(hint),
          could: t.neighbourCould,
          together: t.neighbourTry,
        }
      case 'same-as-before':
        return {
          title: t.before,
          seen: t.beforeSeen(hint),
          could: t.beforeCould,
          together: t.beforeTry,
        }
      case 'fast':
        return { title: t.fast, seen: t.fastSeen(hint), could: t.fastCould, together: t.fastTry }
      case 'at-once': {
        const day = format.day(hint.on, today)
        return {
          title: t.atOnce,
          seen: t[hint.what]({ seen: hint.seen, day }),
          could: t.atOnceCould,
          together: t.atOnceTry,
        }
      }
    }
  }
}
