import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import type { Target, Targets } from '@jejaring/core/sync/targets'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { targetMessages } from './desk-targets.messages.ts'
import { SaidLine, type Said } from './said-line.tsx'
import { TargetHistorySheet } from './target-history.tsx'
import type { Place } from './number-grid.ts'
import type { Enter } from './use-targets.ts'

interface Props {
  readonly targets: Targets
  readonly place: Place | undefined
  readonly target: Target | undefined
  readonly said: Said | undefined
  readonly enter: Enter
}

/** Below the numbers, always in sight: what came of the last one, whose the looked-at one is, and its history. */
export function AboutTarget({ targets, place, target, said, enter }: Props) {
  const t = useStore(targetMessages)
  const text = useText()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  const indicator = catalogue.indicators.find(({ id }) => id === place?.indicator)
  const village = targets.villages.find(({ code }) => code === place?.village)
  if (indicator === undefined || village === undefined) return null
  const name = t.cell({ indicator: text(indicator.short), village: village.name })
  const when = target === undefined ? '' : format.since(Date.parse(target.at))
  return (
    <div className="about-target">
      <SaidLine said={said} />
      <p>
        <b>{name}:</b>{' '}
        <span role="status">
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
        </span>{' '}
        {target !== undefined && target.version > 0 && (
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {t.history}
          </button>
        )}
      </p>
      {isOpen && target !== undefined && (
        <TargetHistorySheet
          name={name}
          target={target}
          mayEnter={targets.mayEnter}
          enter={enter}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  )
}
