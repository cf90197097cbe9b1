import { useStore } from '@nanostores/react'
import type { Me } from '@jejaring/core/sync/account'
import { Choice } from './choice.tsx'
import { partMessages } from './parts.messages.ts'

interface Props {
  readonly villages: Me['villages']
  /** A code; empty for all of them. */
  readonly value: string
  /** What is said of all villages together; absent: one is always chosen. */
  readonly all?: string
  readonly onChoose: (code: string) => void
}

/** Which of the reader's villages a screen is about; who has only one is not asked. */
export function VillageChoice({ villages, value, all, onChoose }: Props) {
  const t = useStore(partMessages)
  if (villages.length < 2) return null
  return (
    <Choice
      label={t.village}
      value={value}
      options={[
        ...(all === undefined ? [] : [{ value: '', label: all }]),
        ...villages.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChoose={onChoose}
    />
  )
}
