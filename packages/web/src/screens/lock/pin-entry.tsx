import { useStore } from '@nanostores/react'
import { IconBackspace } from '@tabler/icons-react'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { PIN_LENGTH } from '../../lock/pin.ts'
import { lockMessages } from './lock.messages.ts'
import './lock.css'

interface Props {
  readonly title: string
  /** Under the dots: what went wrong, how long to wait. Read aloud. */
  readonly said?: string | undefined
  readonly isTrouble?: boolean
  readonly disabled?: boolean
  /** What stands in the corner beside the zero: a way out. */
  readonly corner?: ReactNode
  readonly onFull: (pin: string) => void
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Six digits on keys of our own, large enough for a thumb in the sun; a keyboard works too. */
export function PinEntry({
  title,
  said,
  isTrouble = false,
  disabled = false,
  corner,
  onFull,
}: Props) {
  const t = useStore(lockMessages)
  const [typed, setTyped] = useState('')
  const type = (digit: string) => {
    if (disabled) return
    const next = typed + digit
    setTyped(next.length < PIN_LENGTH ? next : '')
    if (next.length === PIN_LENGTH) onFull(next)
  }
  const erase = () => setTyped(typed.slice(0, -1))
  const press = useRef<(key: string) => void>(undefined)
  useEffect(() => {
    press.current = (key) => {
      if (/^\d$/.test(key)) type(key)
      else if (key === 'Backspace') erase()
    }
  })
  useEffect(() => {
    const listen = ({ key, target }: KeyboardEvent) => {
      if (!(target instanceof HTMLInputElement)) press.current?.(key)
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  return (
    <section className="pin-entry" aria-label={title}>
      <h2 className="pin-title">{title}</h2>
      <p
        className="pin-dots"
        role="img"
        aria-label={t.digits({ typed: String(typed.length) })}
        data-trouble={isTrouble && typed === ''}
      >
        {Array.from({ length: PIN_LENGTH }, (_, at) => (
          <span key={at} data-filled={at < typed.length} />
        ))}
      </p>
      <p className={isTrouble ? 'pin-said pin-trouble' : 'pin-said'} role="status">
        {said}
      </p>
      <div className="pin-pad">
        {digits.map((digit) => (
          <PinKey key={digit} digit={digit} disabled={disabled} onPress={type} />
        ))}
        <div className="pin-corner">{corner}</div>
        <PinKey digit="0" disabled={disabled} onPress={type} />
        <button
          type="button"
          className="pin-key pin-erase"
          aria-label={t.erase}
          disabled={disabled || typed === ''}
          onClick={erase}
        >
          <IconBackspace size={26} stroke={1.75} aria-hidden />
        </button>
      </div>
    </section>
  )
}

interface KeyProps {
  readonly digit: string
  readonly disabled: boolean
  readonly onPress: (digit: string) => void
}

const PinKey = ({ digit, disabled, onPress }: KeyProps) => (
  <button type="button" className="pin-key" disabled={disabled} onClick={() => onPress(digit)}>
    {digit}
  </button>
)
