import type { Catalogue } from '../catalogue/indicator.ts'
import type { ArrivalBody, CarriedVisit } from './arrival.ts'
import { isHiddenService, openBody, readerOf } from './open-parts.ts'
import type { ReferralAnswer, ReferralRecord } from './record.ts'

/** An arrival as a kader may have it: each visit, letter, promise and report as it would be if it were written here. */
export function openCarried(body: ArrivalBody, catalogue: Catalogue): ArrivalBody {
  const { visits, referrals, bookings, reactions, mentalDisability: _, ...arrival } = body
  return {
    ...arrival,
    ...(visits === undefined
      ? {}
      : { visits: visits.flatMap((visit) => openVisit(visit, catalogue)) }),
    ...(referrals === undefined
      ? {}
      : { referrals: referrals.flatMap((letter) => openLetter(letter, catalogue)) }),
    ...(bookings === undefined
      ? {}
      : { bookings: bookings.filter(({ service }) => !isHiddenService(service, catalogue)) }),
    ...(reactions === undefined
      ? {}
      : {
          reactions: reactions.map(({ note, ...report }) =>
            note === undefined || report.cadre !== 'kader' ? report : { ...report, note },
          ),
        }),
  }
}

function openVisit(visit: CarriedVisit, catalogue: Catalogue): readonly CarriedVisit[] {
  const body = openBody(visit, catalogue)
  const { id, on, clock, author, catalogue: version } = visit
  if (body === visit) return [visit]
  return body.services.length === 0 ? [] : [{ ...body, id, on, clock, author, catalogue: version }]
}

function openLetter(letter: ReferralRecord, catalogue: Catalogue): readonly ReferralRecord[] {
  const { made, answers, replaced } = letter
  if (made === undefined) return []
  const reader = readerOf(made, catalogue)
  if (reader === 'nobody') return []
  const { because: _, ...body } = made
  const isOpen = reader === 'everybody'
  const openAnswer = ({ finding: __, ...said }: ReferralAnswer): ReferralAnswer =>
    isOpen ? said : { ...said, answer: '' }
  return [
    {
      ...letter,
      made: isOpen ? made : { ...body, reason: '' },
      answers: answers.map(openAnswer),
      ...(replaced === undefined ? {} : { replaced: replaced.map(openAnswer) }),
    },
  ]
}
