import type { EncounterBody } from '@jejaring/core/journal/entry'
import type { Text } from '@jejaring/core/catalogue/observation'
import type { JudgedService } from '@jejaring/core/judge/judgement'
import type { VisitForm } from '../../forms/form-state.ts'
import { isMadeFor, type Asked } from '../../forms/told.ts'
import { writtenAbout, type PersonView } from '../../store/use-person.ts'
import { newId, writeDown, type Note } from '../../store/write-down.ts'

interface Judged {
  /** The visit without answers to questions that were not asked any more. */
  readonly body: EncounterBody
  /** The classes the person was told. */
  readonly services: readonly JudgedService[]
  /** What the rules ask for: a referral is made for each, so that none is forgotten, and once however often it is corrected. */
  readonly referrals: readonly Asked[]
  readonly say: (words: Text) => string
  /** Of the visit, when saving may have to be tried again. */
  readonly id?: string
}

/**
 * Writes the visit down with the classes the person was told, and the referrals its rules ask for.
 *
 * @returns the id of the visit
 */
export async function saveVisit(
  view: PersonView,
  form: VisitForm,
  judged: Judged,
): Promise<string> {
  const { encounter, notes } = notesOfVisit(view, form, judged)
  await writeDown(notes)
  return encounter
}

/** What saving a visit writes down, the visit first. */
export function notesOfVisit(
  view: PersonView,
  form: VisitForm,
  { body, services, referrals, say, id = newId() }: Judged,
): { readonly encounter: string; readonly notes: readonly Note[] } {
  const told = {
    ...body,
    services: body.services.map((given) => ({
      ...given,
      outcomes: services.find((one) => one.service === given.service)?.outcomes ?? {},
    })),
  }
  const { village, record } = view
  const subject = form.encounter === undefined ? record.id : writtenAbout(view, form.encounter)
  const common = { village, subject, on: form.on }
  const encounter = form.encounter ?? id
  const visit: Note =
    form.encounter === undefined
      ? { ...common, id, kind: 'encounter-recorded', body: told }
      : { ...common, id, kind: 'encounter-amended', body: { ...told, encounter } }
  const asked = referrals.filter(
    (one) => !record.referrals.some((letter) => isMadeFor(letter, { encounter, on: form.on }, one)),
  )
  const notes = asked.map(({ service, outcome, refer: { to, withinDays, ...rule } }): Note => ({
    ...common,
    kind: 'referral-made',
    body: {
      because: { encounter, service: service.id, ...rule },
      to,
      withinDays,
      reason: say(outcome.label),
    },
  }))
  return { encounter, notes: [visit, ...notes] }
}
