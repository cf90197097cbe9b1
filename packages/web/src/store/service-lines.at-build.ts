import type { Scale } from '@jejaring/core/catalogue/outcome'
import type { Service } from '@jejaring/core/catalogue/define'
import type { Text } from '@jejaring/core/catalogue/observation'
import { rules } from '@jejaring/core/catalogue/rules'
import { visitWorkOf, type VisitWork } from '@jejaring/core/visits/visit-work'

/**
 * What lists say of a service. It is drawn from the rules when the app is built, so that the first names stand on the
 * screen before the rules have come.
 */
export interface ServiceLine extends Pick<
  Service,
  'label' | 'sensitive' | 'treatment' | 'station'
> {
  /** Given on the day of a Posyandu, by its kader or by the midwife or nurse who comes. */
  readonly atPosyandu: boolean
  /** Nobody stays at the Posyandu for it: an examination that comes up once a year or in a stage of life. */
  readonly mayWait?: true
  /** What a home visit can do when it is late. */
  readonly visitWork?: VisitWork
  /** Only scales that refer or are not for everybody, of them the classes that refer. */
  readonly outcomes: Readonly<Record<string, ScaleLine>>
}
interface ScaleLine extends Pick<Scale, 'sensitive'> {
  readonly classes: Readonly<Record<string, { readonly label: Text }>>
}

export const serviceLines: Readonly<Record<string, ServiceLine>> = Object.fromEntries(
  rules.services.map((service) => [service.id, lineOf(service)]),
)

function lineOf(service: Service): ServiceLine {
  const { label, station, settings, givenBy, sensitive, treatment, outcomes } = service
  const visitWork = visitWorkOf(service)
  const scales = Object.entries(outcomes).map(([name, scale]) => [name, scaleLine(scale)] as const)
  return {
    label,
    station,
    atPosyandu: settings.includes('posyandu') && givenBy.some((cadre) => cadre !== 'doctor'),
    ...(mayWait(service) && { mayWait: true as const }),
    ...(visitWork !== undefined && { visitWork }),
    ...(sensitive === true && { sensitive }),
    ...(treatment === true && { treatment }),
    outcomes: Object.fromEntries(
      scales.filter(([, line]) => line.sensitive || Object.keys(line.classes).length > 0),
    ),
  }
}

/**
 * Of what health workers give, doses, campaigns and monthly supplies are what people stay for; the rest is done when
 * there is time.
 *
 * @see Panduan Pengelolaan Posyandu Bidang Kesehatan, 2023, step 4: immunisation, vitamin A, worms, tablets, food, KB
 */
function mayWait({ station, schedule }: Service): boolean {
  return (
    station === 'serve' &&
    (schedule.kind === 'once' ||
      schedule.kind === 'stages' ||
      schedule.kind === 'asNeeded' ||
      (schedule.kind === 'every' && schedule.span.months >= 12))
  )
}

function scaleLine({ sensitive, classes }: Scale): ScaleLine {
  const referring = Object.entries(classes).filter(([, { refer }]) => refer !== undefined)
  return {
    ...(sensitive === true && { sensitive }),
    classes: Object.fromEntries(referring.map(([name, { label }]) => [name, { label }])),
  }
}
