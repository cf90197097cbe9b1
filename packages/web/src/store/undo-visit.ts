import { withCarried } from '@jejaring/core/journal/carried'
import type { EncounterVersion, PersonRecord } from '@jejaring/core/journal/record'
import { today } from './device-clock.ts'
import { writtenAbout, type PersonView } from './use-person.ts'
import type { Note } from './write-down.ts'

type Written = Pick<PersonView, 'record' | 'village'>

/**
 * Withdraws a visit: it counts no more, and nobody waits for an answer to the referrals that its rules asked for.
 *
 * @param reason for those who read it later
 */
export function notesOfWithdrawal(
  view: Written,
  encounter: string,
  reason: string,
): readonly Note[] {
  const subject = writtenAbout(view, encounter)
  return [
    {
      kind: 'encounter-voided',
      village: view.village,
      subject,
      on: today(),
      body: { encounter, reason },
    },
    ...lettersTakenBack(view, encounter, undefined),
  ]
}

/** Takes the last correction of a visit back: it is again as it was before. Nothing, when it was not corrected. */
export function notesOfOldVersion(view: Written, encounter: string): readonly Note[] {
  const { versions = [] } = view.record.encounters.find(({ id }) => id === encounter) ?? {}
  const [, before] = versions
  if (before === undefined) return []
  const { entry: _e, on, clock: _c, author: _a, catalogue: _n, ...body } = before
  const subject = writtenAbout(view, encounter)
  return [
    {
      kind: 'encounter-amended',
      village: view.village,
      subject,
      on,
      body: { ...body, encounter },
    },
    ...lettersTakenBack(view, encounter, before),
  ]
}

/** Of the referrals made for a visit those that nothing asks for any more; what somebody began to answer stays. */
function lettersTakenBack(
  { record, village }: Written,
  encounter: string,
  standing: EncounterVersion | undefined,
): readonly Note[] {
  return withCarried(record).referrals.flatMap((letter): readonly Note[] => {
    const because = letter.made?.because
    if (because?.encounter !== encounter || letter.answers.length > 0) return []
    if (letter.received !== undefined && letter.received.length > 0) return []
    const others = othersOf(record, encounter, letter.made?.on)
    const stands = [...(standing === undefined ? [] : [standing]), ...others].some(({ services }) =>
      services.some(
        (given) =>
          given.service === because.service && given.outcomes[because.scale] === because.outcome,
      ),
    )
    if (stands) return []
    const body = { referral: letter.id, answer: '', withdrawn: true } as const
    const subject = letter.of ?? record.id
    return [{ kind: 'referral-answered', village, subject, on: today(), body }]
  })
}

/** Other visits of a day that stand: one letter serves them all. */
const othersOf = (record: PersonRecord, encounter: string, on: string | undefined) =>
  record.encounters.flatMap(({ id, voided, versions: [version] }) =>
    version === undefined || id === encounter || voided !== undefined || version.on !== on
      ? []
      : [version],
  )
