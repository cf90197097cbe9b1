import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { Sheet } from '../../ui/sheet.tsx'
import type { Apart } from './house-visit-form.ts'
import { houseVisitMessages } from './house-visit.messages.ts'

interface Props {
  readonly opened: boolean
  readonly name: string
  readonly onClose: () => void
  readonly onChoose: (apart: Apart | undefined) => void
}

const choices: readonly Apart[] = ['not-at-home', 'refused', 'died', 'wrong-data']

/** What came of it for one of the family, when it is not what came of it for the others. */
export function OtherResult({ opened, name, onClose, onChoose }: Props) {
  const t = useStore(houseVisitMessages)
  const words: Readonly<Record<Apart, string>> = {
    'not-at-home': t.notMet,
    refused: t.hasRefused,
    died: t.hasDied,
    'wrong-data': t.isWrong,
  }
  return (
    <Sheet opened={opened} title={t.otherTitle({ name })} onClose={onClose}>
      <div className="reasons">
        {choices.map((one) => (
          <Button key={one} variant="default" size="lg" onClick={() => onChoose(one)}>
            {words[one]}
          </Button>
        ))}
        <Button variant="light" size="lg" onClick={() => onChoose(undefined)}>
          {t.wasMet}
        </Button>
      </div>
    </Sheet>
  )
}
