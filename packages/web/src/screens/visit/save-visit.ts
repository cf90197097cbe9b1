import { catalogue } from '@jejaring/core/catalogue/index'
import type { Cadre } from '@jejaring/core/catalogue/define'
import type { Text } from '@jejaring/core/catalogue/observation'
import { servicesById } from '@jejaring/core/judge/history'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import { outcomeOf } from '@jejaring/core/judge/outcomes'
import { bodyOf, type VisitForm } from '../../forms/form-state.ts'
import { gravestOf } from '../../forms/visit-results.tsx'
import type { PersonView } from '../../store/use-person.ts'
import { newId, writeDown, type Note } from '../../store/write-down.ts'

/**
 * Writes the visit down with the classes the person was told, and the referral its gravest rule asks for.
 *
 * @returns the id of the visit
 */
export async function saveVisit(
  view: PersonView,
  form: VisitForm,
  {
    cadre,
    judged,
    say,
  }: {
    readonly cadre: Cadre
    readonly judged: readonly JudgedService[]
    readonly say: (words: Text) => string
  },
): Promise<string> {
  const services = servicesById(catalogue)
  const body = bodyOf(form, services, cadre)
  const told = {
    ...body,
    services: body.services.map((given) => ({
      ...given,
      outcomes: judged.find((one) => one.service === given.service)?.outcomes ?? {},
    })),
  }
  const common = { village: view.village, subject: view.record.id, on: form.on }
  const id = newId()
  const encounter = form.encounter ?? id
  const visit: Note =
    form.encounter === undefined
      ? { ...common, id, kind: 'encounter-recorded', body: told }
      : { ...common, id, kind: 'encounter-amended', body: { ...told, encounter } }
  const gravest = gravestOf(judged)
  await writeDown([visit, ...referralNotes(gravest, encounter, common, say)])
  return encounter
}

function referralNotes(
  gravest: JudgedService | undefined,
  encounter: string,
  common: Pick<Note, 'village' | 'subject' | 'on'>,
  say: (words: Text) => string,
): readonly Note[] {
  if (gravest?.refer === undefined) return []
  const { to, withinDays, scale, outcome } = gravest.refer
  const service = servicesById(catalogue).get(gravest.service)
  const found = service && outcomeOf(service, scale, outcome)
  return [
    {
      ...common,
      kind: 'referral-made',
      body: {
        because: { encounter, service: gravest.service, scale, outcome },
        to,
        withinDays,
        reason: found === undefined ? gravest.service : say(found.label),
      },
    },
  ]
}
