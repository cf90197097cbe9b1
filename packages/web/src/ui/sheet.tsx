import { ActionIcon, Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconX } from '@tabler/icons-react'
import {
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
  type ReactNode,
  type Ref,
} from 'react'
import { useBackLeaves } from './back-leaves.ts'
import { partMessages } from './parts.messages.ts'
import './sheet.css'

interface Props {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A question or a detail over the screen: from below on a phone, in the middle on a desk. The browser's own dialog
 * keeps the focus, closes on Escape and costs no code; a component for it would be a tenth of the first load. Words
 * entered into it are not lost by a slip: leaving them is asked about.
 */
export function Sheet({ opened, title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  /** Beside the sheet, and not a selection that ends there. */
  const isPressedOutside = useRef(false)
  const inside = useRef<Leavable>(null)
  const titleId = useId()
  useEffect(() => {
    if (opened) dialog.current?.showModal()
    else dialog.current?.close()
  }, [opened])
  useBackLeaves(opened, () => inside.current?.leave())
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        inside.current?.leave()
      }}
      // A browser that was asked twice closes it without asking.
      onClose={() => {
        if (opened) onClose()
      }}
      onPointerDown={({ target }) => {
        isPressedOutside.current = target === dialog.current
      }}
      onClick={({ target }) => {
        if (isPressedOutside.current && target === dialog.current) inside.current?.leave()
      }}
    >
      {opened && <Inside ref={inside} {...{ title, titleId, onClose, children }} />}
    </dialog>
  )
}

interface InsideProps extends Omit<Props, 'opened'> {
  readonly titleId: string
  readonly ref: Ref<Leavable>
}
/** What Escape and a press beside the sheet do. */
interface Leavable {
  readonly leave: () => void
}

function Inside({ ref, title, titleId, onClose, children }: InsideProps) {
  const t = useStore(partMessages)
  const [isLeaving, setLeaving] = useState(false)
  /** Fields somebody has been in, with what stood there before. */
  const entered = useRef(new Map<Field, string>())
  const leave = () => {
    if (isLeaving) setLeaving(false)
    else if ([...entered.current].some(isChanged)) setLeaving(true)
    else onClose()
  }
  useImperativeHandle(ref, () => ({ leave }))
  return (
    <div
      className="sheet-inside"
      onFocusCapture={({ target }) => {
        if (isField(target) && !entered.current.has(target))
          entered.current.set(target, target.value)
      }}
    >
      <div className="sheet-head">
        <h2 id={titleId}>{title}</h2>
        <ActionIcon aria-label={t.close} onClick={leave}>
          <IconX size={20} stroke={1.75} />
        </ActionIcon>
      </div>
      {isLeaving && (
        <div className="sheet-leave" role="alert">
          <span>{t.notKept}</span>
          <Button variant="default" autoFocus onClick={() => setLeaving(false)}>
            {t.goOn}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t.discard}
          </Button>
        </div>
      )}
      {children}
    </div>
  )
}

type Field = HTMLInputElement | HTMLTextAreaElement

/** Words that somebody would have to think of again; not those of a search. */
const isField = (target: EventTarget): target is Field =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type !== 'search')

/** A field that is gone has been dealt with. */
const isChanged = ([field, before]: readonly [Field, string]): boolean =>
  field.isConnected && field.value.trim() !== before.trim()
