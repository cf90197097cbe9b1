import type { Cadre } from '@jejaring/core/catalogue/define'
import { rules } from '@jejaring/core/catalogue/rules'
import type { JudgedDraft } from '@jejaring/core/encounter/draft'
import { blocks } from '@jejaring/core/forms/validate'
import { servicesById } from '@jejaring/core/judge/history'
import { referralsOf } from '../../forms/told.ts'
import type { useText } from '../../i18n/use-text.ts'
import type { PersonView } from '../../store/use-person.ts'
import type { Note } from '../../store/write-down.ts'
import { issuesIn } from '../visit/issues-in.ts'
import { notesOfVisit } from '../visit/save-visit.ts'
import { notesOf, withoutEmpty, type HouseVisitForm, type MemberForm } from './house-visit-form.ts'

interface Member {
  readonly view: PersonView
  readonly form: MemberForm
  /** Somebody was sent because of them. */
  readonly due: unknown
}
interface Context {
  readonly village: string
  readonly cadre: Cadre
  readonly judge: (view: PersonView, form: MemberForm, cadre: Cadre) => JudgedDraft
  readonly say: ReturnType<typeof useText>
}

/** What a visit to a household writes down of all who live there, or who still has to be put right. */
export type HouseNotes =
  | { readonly kind: 'ready'; readonly notes: readonly Note[] }
  | { readonly kind: 'unfinished'; readonly name: string }

const services = servicesById(rules)

export function notesOfHouse(
  house: HouseVisitForm,
  members: readonly Member[],
  { village, cadre, judge, say }: Context,
): HouseNotes {
  const isMet = house.door === 'met'
  const isAnybodyAwaited = members.some(({ due }) => due !== undefined)
  const notes: Note[] = []
  for (const { view, form, due } of members) {
    const visit = withoutEmpty(form.visit)
    const isSeen = isMet && form.apart === undefined
    const judged = judge(view, { ...form, visit }, cadre)
    const isBlocked = visit.services.some((service) =>
      issuesIn(services.get(service), visit, judged.skips[service] ?? []).some(blocks),
    )
    if (isSeen && isBlocked) return { kind: 'unfinished', name: view.summary.name }
    const referrals = isSeen ? referralsOf(services, judged.services) : []
    const given =
      isSeen && visit.services.length > 0
        ? notesOfVisit(view, visit, { ...judged, referrals, say })
        : undefined
    const member = {
      person: view.record.id,
      village,
      form,
      isAwaited: due !== undefined || (!isMet && !isAnybodyAwaited),
      isReferred: referrals.length > 0,
      ...(given === undefined ? {} : { encounter: given.encounter }),
    }
    notes.push(...(given?.notes ?? []), ...notesOf(house, member, cadre))
  }
  return { kind: 'ready', notes }
}
