import { useStore } from '@nanostores/react'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Target, Targets } from '@jejaring/core/sync/api'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { targetMessages } from './desk-targets.messages.ts'
import type { Place } from './target-table.tsx'

interface Props {
  readonly targets: Targets
  readonly place: Place | undefined
  readonly target: Target | undefined
}

/** Under the table: whose number the looked-at one is, who entered it and when. */
export function AboutTarget({ targets, place, target }: Props) {
  const t = useStore(targetMessages)
  const text = useText()
  const format = useFormat()
  const indicator = catalogue.indicators.find(({ id }) => id === place?.indicator)
  const village = targets.villages.find(({ code }) => code === place?.village)
  if (indicator === undefined || village === undefined) return <p className="about-target" />
  const when = target === undefined ? '' : format.since(Date.parse(target.at))
  return (
    <p className="about-target" role="status">
      <b>{t.cell({ indicator: text(indicator.short), village: village.name })}:</b>{' '}
      {target === undefined || target.version === 0
        ? t.none
        : target.value === undefined
          ? t.takenBack({ by: target.by, when })
          : t.about({
              value: format.number(target.value),
              source: target.source,
              by: target.by,
              when,
            })}
    </p>
  )
}
