import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { PlainState } from '@jejaring/core/village-page/plain-state'
import {
  KADER_PER_POSYANDU,
  villagePageLines,
  type VillageAsk,
  type VillageLine,
  type VillagePage,
} from '@jejaring/core/village-page/village-page'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { villageMessages } from './village.messages.ts'

/** The page in words, for the screen and for the picture that is shared. */
export function useVillageWords({ today, kind, villages }: VillagePage) {
  const t = useStore(villageMessages)
  const format = useFormat()
  const text = useText()
  const states: Readonly<Record<PlainState, string>> = {
    reached: t.reached,
    nearly: t.nearly,
    rising: t.rising,
    'needs-help': t.needsHelp,
  }
  const labels = new Map(villagePageLines.map(({ indicator, label }) => [indicator, text(label)]))
  const when = (period: string): string =>
    /^\d{4}-\d\d$/.test(period) ? format.month(period) : t.inYear({ day: format.day(today) })
  return {
    label: ({ indicator }: VillageLine): string => labels.get(indicator) ?? indicator,
    state: ({ state }: VillageLine): string => (state === undefined ? t.keptBack : states[state]),
    percent: ({ count }: VillageLine): string =>
      count === undefined || count.population === 0
        ? ''
        : format.percentOf(count.served, count.population),
    of: ({ count, period }: VillageLine): string =>
      count === undefined
        ? t.keptBackLine
        : count.population === 0
          ? t.nobody
          : `${t.of({
              served: format.number(count.served),
              population: format.number(count.population),
            })}, ${when(period)}`,
    some: (line: VillageLine): string | undefined =>
      kind === 'village' || line.count === undefined || line.villages === villages.length
        ? undefined
        : t.someVillages({ villages: line.villages, all: villages.length }),
    official: ({ count, official }: VillageLine): string | undefined =>
      count === undefined || official === undefined || official.population === 0
        ? undefined
        : t.official({
            percent: format.percentOf(count.served, official.population),
            population: format.number(official.population),
            year: official.year,
          }),
    ask: (ask: VillageAsk): { readonly title: string; readonly text?: string } => {
      switch (ask.kind) {
        case 'problem':
          return { title: ask.what, ...(ask.wish === undefined ? {} : { text: ask.wish }) }
        case 'kader':
          return {
            title: t.kader({ post: ask.post }),
            text: t.kaderLine({ kader: ask.kader, wanted: KADER_PER_POSYANDU }),
          }
        case 'not-open':
          return {
            title: t.notOpen({ post: ask.post }),
            text: t.notOpenLine({ day: format.day(ask.since) }),
          }
      }
    },
    day: (on: LocalDate): string => format.day(on),
  }
}
export type VillageWords = ReturnType<typeof useVillageWords>
