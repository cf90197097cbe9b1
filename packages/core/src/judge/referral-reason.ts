import { text, type Text } from '../catalogue/observation.ts'
import type { ReferralBody } from '../journal/entry.ts'

/** The reason is not for this reader. */
const KEPT = text('Perlu ditemui petugas kesehatan', 'A health worker should see them')

/** Of a service the words for what may be found; every service is one. */
export interface Worded {
  readonly outcomes: Readonly<
    Record<string, { readonly classes: Readonly<Record<string, { readonly label: Text }>> }>
  >
}

/**
 * Why somebody was referred: in the words of the rule that asked for it, which the catalogue has in every language, or as
 * the worker wrote it, when it was made by hand or the rule is known no more.
 */
export function referralReason(
  services: ReadonlyMap<string, Worded>,
  { because, reason }: Pick<ReferralBody, 'reason'> & { readonly because?: Rule },
): Text {
  const service = because && services.get(because.service)
  const found = service && service.outcomes[because.scale]?.classes[because.outcome]
  return found?.label ?? (reason === '' ? KEPT : text(reason, reason))
}

type Rule = Pick<NonNullable<ReferralBody['because']>, 'service' | 'scale' | 'outcome'>
