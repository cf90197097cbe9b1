import { useStore } from '@nanostores/react'
import type { SiteKind } from '@jejaring/core/rollout/site'
import { useFormat } from '../../i18n/format.ts'
import { rolloutMessages } from './desk-rollout.messages.ts'

interface Props {
  readonly kind: SiteKind
  readonly isOn: boolean
  readonly joined: number
  /** The goal, or how many there are. */
  readonly all: number
  readonly onChoose: () => void
}

/** How many places of a kind are in the network; pressed, the screen is about them. */
export function KindCard({ kind, isOn, joined, all, onChoose }: Props) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  return (
    <button
      type="button"
      className={isOn ? 'card rollout-kind rollout-kind-on' : 'card rollout-kind'}
      aria-pressed={isOn}
      onClick={onChoose}
    >
      <span>{t[kind]}</span>
      <span className="rollout-kind-count">
        <b>{format.number(joined)}</b> {t.of({ all: format.number(all) })}
        {all > 0 && <b className="small">{format.percentOf(joined, all)}</b>}
      </span>
      <progress max={Math.max(all, 1)} value={joined} aria-hidden />
    </button>
  )
}
