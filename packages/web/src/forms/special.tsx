import { memo } from 'react'
import type { Weighing } from '@jejaring/core/growth/kms'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { childGrowth } from '@jejaring/core/catalogue/services/child/child-growth'
import { bloodPressureScreening } from '@jejaring/core/catalogue/services/adult/blood-pressure-screening'
import { hypertensionControl } from '@jejaring/core/catalogue/services/illness/hypertension-control'
import { antenatalContact } from '@jejaring/core/catalogue/services/mother/antenatal-contact'
import { GrowthCard } from '../growth-chart/growth-card.tsx'
import type { PersonView } from '../store/use-person.ts'
import { parseTyped, textsOf, type VisitForm } from './form-state.ts'
import { PressureStrip } from './pressure-strip.tsx'
import { foundOf } from './told.ts'
import { OutcomeBadge } from './visit-results.tsx'

interface SpecialProps {
  readonly view: PersonView
  readonly form: VisitForm
  readonly judged: JudgedService | undefined
}

/** What deserves better than derived fields is drawn by hand, by service; nothing for the others. */
export const Special = memo(function Special({
  service,
  ...props
}: SpecialProps & { readonly service: string }) {
  switch (service) {
    case childGrowth.id:
      return <ChildGrowth {...props} />
    case bloodPressureScreening.id:
    case hypertensionControl.id:
    case antenatalContact.id:
      return <Pressure {...props} service={service} />
    default:
      return null
  }
})

function ChildGrowth({ view, form, judged }: SpecialProps) {
  const weightKg = parseTyped(textsOf(form, childGrowth.id, 'weight')[0] ?? '')
  const earlier = weighingsOf(view, form.encounter).filter(({ on }) => on < form.on)
  const weighings =
    weightKg === undefined || weightKg <= 0 ? earlier : [...earlier, { on: form.on, weightKg }]
  const [gravest] = judged === undefined ? [] : foundOf(childGrowth, judged.outcomes)
  return (
    <GrowthCard
      sex={view.summary.sex}
      birthDate={view.summary.birthDate}
      weighings={weighings}
      today={form.on}
      isShort
      {...(gravest === undefined ? {} : { badge: <OutcomeBadge found={gravest} isBare /> })}
    />
  )
}

/** Every weighing on record, oldest first, but of the visit being corrected. */
export function weighingsOf(view: PersonView, correcting?: string): readonly Weighing[] {
  return view.history.happened.flatMap(({ service, measured, on, encounter }) => {
    const weightKg = service.id === childGrowth.id ? measured['weight'] : undefined
    return typeof weightKg === 'number' && encounter !== correcting ? [{ on, weightKg }] : []
  })
}

function Pressure({ form, service }: SpecialProps & { readonly service: string }) {
  const readings = (field: string) => textsOf(form, service, field).map(parseTyped)
  return <PressureStrip systolic={readings('systolic')} diastolic={readings('diastolic')} />
}
