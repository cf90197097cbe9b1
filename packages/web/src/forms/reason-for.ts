import type { Cadre } from '@jejaring/core/catalogue/define'
import { text, type Text } from '@jejaring/core/catalogue/observation'
import type { ReferralBody } from '@jejaring/core/journal/entry'
import { referralReason } from '@jejaring/core/judge/referral-reason'
import type { ServiceLine } from '../store/service-lines.at-build.ts'

type Made = Pick<ReferralBody, 'reason'> & {
  readonly because?: NonNullable<ReferralBody['because']>
}

/** Why somebody was referred, as far as this worker may know. */
export function reasonFor(
  cadre: Cadre,
  services: ReadonlyMap<string, Pick<ServiceLine, 'sensitive' | 'outcomes'>>,
  made: Made,
): Text {
  const service = made.because && services.get(made.because.service)
  const isHidden =
    cadre === 'kader' &&
    made.because !== undefined &&
    (service?.sensitive === true || service?.outcomes[made.because.scale]?.sensitive === true)
  return isHidden
    ? text('Perlu diperiksa petugas kesehatan', 'To be seen by a health worker')
    : referralReason(services, made)
}
