import { useStore } from '@nanostores/react'
import { IconArrowRight, IconBackspace, IconCheck, IconHistory } from '@tabler/icons-react'
import { useFormat } from '../i18n/format.ts'
import { partMessages } from './parts.messages.ts'
import './number-pad.css'

/** A digit, the decimal comma (in English a point stands on the key) or the eraser. */
export type PadKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | ',' | 'erase'

interface Props {
  readonly onKey: (key: PadKey) => void
  /** The key names what comes next: "Panjang", or the verb that ends the form. */
  readonly next: {
    readonly label: string
    readonly kind: 'next' | 'done'
    readonly onPress: () => void
  }
  /** Absent where the value cannot be left out with a reason. */
  readonly onNotMeasured?: () => void
  /** Takes the last value over. */
  readonly onLast?: () => void
  /** Whole numbers only. */
  readonly whole?: boolean
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Our own keys, so that the phone's keyboard never covers the result. Its size does not follow the text. */
export function NumberPad({ onKey, next, onNotMeasured, onLast, whole = false }: Props) {
  const t = useStore(partMessages)
  const { decimal } = useFormat()
  return (
    <div className="number-pad no-print">
      {digits.map((digit) => (
        <button key={digit} type="button" className="pad-key" onClick={() => onKey(digit)}>
          {digit}
        </button>
      ))}
      <button
        type="button"
        className="pad-key"
        aria-label={t.decimalComma}
        disabled={whole}
        onClick={() => onKey(',')}
      >
        {decimal}
      </button>
      <button type="button" className="pad-key" onClick={() => onKey('0')}>
        0
      </button>
      <button
        type="button"
        className="pad-key"
        aria-label={t.lastValue}
        disabled={onLast === undefined}
        onClick={onLast}
      >
        <IconHistory size={24} stroke={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className="pad-key pad-dark pad-erase"
        aria-label={t.erase}
        onClick={() => onKey('erase')}
      >
        <IconBackspace size={24} stroke={1.75} aria-hidden />
      </button>
      <button
        type="button"
        className="pad-key pad-dark pad-words pad-not-measured"
        disabled={onNotMeasured === undefined}
        onClick={onNotMeasured}
      >
        {t.notMeasured}
      </button>
      <button type="button" className="pad-key pad-next" onClick={next.onPress}>
        {next.kind === 'next' ? (
          <IconArrowRight size={24} stroke={1.75} aria-hidden />
        ) : (
          <IconCheck size={24} stroke={1.75} aria-hidden />
        )}
        <span>{next.label}</span>
      </button>
    </div>
  )
}
