import { useStore } from '@nanostores/react'
import { partMessages } from './parts.messages.ts'
import { StatusMark } from './status-mark.tsx'
import './measurement-field.css'

/** How the value stands. `unusual` asks again, `beyond` is outside what can be; neither blocks. */
export type MeasurementState = 'empty' | 'usual' | 'unusual' | 'beyond' | 'not-measured'

interface Props {
  readonly label: string
  /** Written in its place, where several stand side by side; what is said aloud stays whole. */
  readonly short?: string
  /** As typed: `9,35`. */
  readonly value: string
  readonly unit: string
  readonly state: MeasurementState
  /** Last value with its month: "Okt 9,30". */
  readonly last?: string
  /** Says what is unusual, or why it was not measured. */
  readonly note?: string
  /** The likely value: "Maksudnya 9,35?" */
  readonly suggestion?: { readonly label: string; readonly onTake: () => void }
  readonly active: boolean
  /** Half the width and no note line, when four stand in a row. */
  readonly compact?: boolean
  readonly onPress: () => void
}

export function MeasurementField(props: Props) {
  const { label, short, value, unit, state, last, note, suggestion, active } = props
  const { compact = false } = props
  const t = useStore(partMessages)
  const classes = ['measurement', `measurement-${state}`]
  if (active) classes.push('measurement-active')
  if (compact) classes.push('measurement-compact')
  const words = note ?? (state === 'empty' ? t.mayStayEmpty : state === 'usual' ? t.usual : '')
  return (
    <div className={classes.join(' ')}>
      <button
        type="button"
        className="measurement-press"
        aria-pressed={active}
        aria-label={`${label}: ${value === '' ? '–' : value} ${unit}`}
        onClick={props.onPress}
      >
        <span className="measurement-head">
          <span className="measurement-label">{short ?? label}</span>
          {!compact && last !== undefined && <span className="tiny dim">{last}</span>}
        </span>
        <span className="measurement-value">
          {state === 'not-measured' ? '–' : value === '' && !active ? '–' : value}
          {active && <i className="measurement-caret" />}
          <small>{unit}</small>
          {compact && state === 'unusual' && <StatusMark kind="watch" size={12} />}
        </span>
        {compact && last !== undefined && <span className="measurement-last">{last}</span>}
      </button>
      {!compact && (
        <div className="measurement-note" role={state === 'beyond' ? 'alert' : undefined}>
          {(state === 'unusual' || state === 'beyond') && <StatusMark kind="watch" size={12} />}
          {state === 'not-measured' && <StatusMark kind="na" size={12} />}
          <span>
            {words}{' '}
            {suggestion !== undefined && (
              <button type="button" className="link-button" onClick={suggestion.onTake}>
                {suggestion.label}
              </button>
            )}
          </span>
        </div>
      )}
    </div>
  )
}
