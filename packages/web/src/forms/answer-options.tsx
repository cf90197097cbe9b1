import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { ListRow } from '../ui/list-row.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { StatusMark } from '../ui/status-mark.tsx'

interface Props<Value extends string | boolean | number> {
  readonly label: string
  readonly options: readonly (readonly [Value, string])[]
  readonly value: string | boolean | number | undefined
  /** What stands on the field while nothing is chosen from a long list. */
  readonly empty: string
  /** Undefined when the choice is taken back. */
  readonly onChoose: (value: Value | undefined) => void
}

/** More than this are chosen from a sheet. */
const BUTTONS = 5

/** One of several: side by side when few, a sheet when many; numbers always side by side. */
export function AnswerOptions<Value extends string | boolean | number>(props: Props<Value>) {
  const { options, value, onChoose } = props
  if (options.length > BUTTONS && typeof options[0]?.[0] !== 'number') {
    return <OptionSheet {...props} />
  }
  return (
    <div className="options">
      {options.map(([id, words]) => (
        <button
          key={String(id)}
          type="button"
          className={id === value ? 'option option-on' : 'option'}
          aria-pressed={id === value}
          onClick={() => onChoose(id === value ? undefined : id)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}

function OptionSheet<Value extends string | boolean | number>({
  label,
  options,
  value,
  empty,
  onChoose,
}: Props<Value>) {
  const [isOpen, setOpen] = useState(false)
  const chosen = options.find(([id]) => id === value)
  return (
    <>
      <button
        type="button"
        className="plain-input option-sheet-field"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span className={chosen === undefined ? 'dim' : undefined}>{chosen?.[1] ?? empty}</span>
        <IconChevronDown size={20} stroke={1.75} aria-hidden />
      </button>
      <Sheet opened={isOpen} title={label} onClose={() => setOpen(false)}>
        <div className="option-sheet">
          {options.map(([id, words]) => (
            <ListRow
              key={String(id)}
              title={words}
              {...(id === value ? { trailing: <StatusMark kind="ok" size={20} /> } : {})}
              onPress={() => {
                setOpen(false)
                onChoose(id === value ? undefined : id)
              }}
            />
          ))}
        </div>
      </Sheet>
    </>
  )
}
