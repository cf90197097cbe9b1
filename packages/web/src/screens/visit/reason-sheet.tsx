import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { NotDone, NotMeasured } from '@jejaring/core/catalogue/observation'
import { DayField } from '../../forms/day-field.tsx'
import type { ServiceForm } from '../../forms/form-state.ts'
import { formMessages } from '../../forms/forms.messages.ts'
import { Sheet } from '../../ui/sheet.tsx'

export type Asking =
  | {
      readonly kind: 'notMeasured'
      readonly service: string
      readonly fields: readonly string[]
    }
  | { readonly kind: 'notDone'; readonly service: string }

interface Props {
  readonly asking: Asking | undefined
  readonly cadre: Cadre
  readonly on: LocalDate
  readonly onClose: () => void
  readonly onNotMeasured: (
    asked: Extract<Asking, { kind: 'notMeasured' }>,
    reason: NotMeasured,
  ) => void
  readonly onNotDone: (service: string, notDone: ServiceForm['notDone']) => void
}

const notMeasured: readonly NotMeasured[] = [
  'no-equipment',
  'no-supplies',
  'refused',
  'unwell',
  'not-possible',
]
const notDone: readonly NotDone[] = ['refused', 'unwell', 'no-supplies', 'absent']

/** Asks why something was not measured or not given. */
export function ReasonSheet({ asking, cadre, on, onClose, onNotMeasured, onNotDone }: Props) {
  const t = useStore(formMessages)
  const [again, setAgain] = useState<LocalDate>()
  const title = asking?.kind === 'notDone' ? t.whyNotDone : t.whyNotMeasured
  const askAgain = again ?? addMonths(on, 1)
  const reasons = cadre === 'kader' ? notDone : [...notDone, 'contraindicated' as const]
  return (
    <Sheet opened={asking !== undefined} title={title} onClose={onClose}>
      <div className="reasons">
        {asking?.kind === 'notMeasured' &&
          notMeasured.map((reason) => (
            <Button
              key={reason}
              variant="default"
              size="lg"
              onClick={() => onNotMeasured(asking, reason)}
            >
              {t[reason]}
            </Button>
          ))}
        {asking?.kind === 'notDone' && (
          <>
            <label className="reason-again">
              <span className="small mid">{t.askAgain}</span>
              <DayField
                label={t.askAgain}
                day={askAgain}
                min={on}
                onChoose={(day) => day !== undefined && setAgain(day)}
              />
            </label>
            {reasons.map((reason) => (
              <Button
                key={reason}
                variant="default"
                size="lg"
                onClick={() =>
                  onNotDone(
                    asking.service,
                    reason === 'refused' ? { reason, askAgain } : { reason },
                  )
                }
              >
                {t[reason]}
              </Button>
            ))}
          </>
        )}
      </div>
    </Sheet>
  )
}
