import { useStore } from '@nanostores/react'
import {
  IconClipboardCheck,
  IconMessages,
  IconReportMedical,
  IconRulerMeasure,
  IconVaccine,
} from '@tabler/icons-react'
import { steps, type Step } from '@jejaring/core/session/steps'
import { sessionDayMessages } from './session-day.messages.ts'

const icons = {
  register: IconClipboardCheck,
  measure: IconRulerMeasure,
  record: IconReportMedical,
  serve: IconVaccine,
  teach: IconMessages,
}

interface Props {
  readonly value: Step
  /** The number at each step, in words. */
  readonly notes: Readonly<Record<Step, string>>
  readonly onChoose: (step: Step) => void
}

/** The five steps with who waits at each; below it stand people, not forms. */
export function StepBar({ value, notes, onChoose }: Props) {
  const t = useStore(sessionDayMessages)
  return (
    <div className="step-bar" role="group" aria-label={t.steps}>
      {steps.map((step) => {
        const Icon = icons[step]
        return (
          <button
            key={step}
            type="button"
            className={step === value ? 'step step-on' : 'step'}
            aria-pressed={step === value}
            onClick={() => onChoose(step)}
          >
            <span className="step-icon">
              <Icon size={24} stroke={1.75} aria-hidden />
            </span>
            <b>{t[step]}</b>
            <span className="step-note">{notes[step]}</span>
          </button>
        )
      })}
    </div>
  )
}
