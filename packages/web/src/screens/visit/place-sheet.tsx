import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import type { Service } from '@jejaring/core/catalogue/define'
import type { VisitForm } from '../../forms/form-state.ts'
import { useText } from '../../i18n/use-text.ts'
import { Sheet } from '../../ui/sheet.tsx'
import { visitMessages } from './visit.messages.ts'

/** The form at a place where something already filled in may not be given. */
export interface OtherPlace {
  readonly form: VisitForm
  readonly misplaced: readonly Service[]
}

interface Props {
  readonly other: OtherPlace | undefined
  readonly onDrop: (other: OtherPlace) => void
  readonly onClose: () => void
}

/** Asks before something that was filled in is thrown away. */
export function PlaceSheet({ other, onDrop, onClose }: Props) {
  const t = useStore(visitMessages)
  const say = useText()
  return (
    <Sheet opened={other !== undefined} title={t.notThere} onClose={onClose}>
      {other !== undefined && (
        <>
          <p className="small">
            {t.notThereText({
              services: other.misplaced.map(({ label }) => say(label)).join(', '),
              place: t[other.form.setting],
            })}
          </p>
          <div className="sheet-actions">
            <Button variant="default" onClick={() => onDrop(other)}>
              {t.dropThem}
            </Button>
            <Button onClick={onClose}>{t.keepPlace}</Button>
          </div>
        </>
      )}
    </Sheet>
  )
}
