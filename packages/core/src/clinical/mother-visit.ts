import { answered } from './answered.ts'
import { warningSigns } from './warning-signs.ts'

/** What a visit at home finds with a mother, before the birth and after it alike. */
export const motherVisit = (told: {
  readonly signs?: boolean
  readonly contactDone?: boolean
  readonly tabletTaken?: boolean
  readonly bookSeen?: boolean
}) => ({
  signs: warningSigns(told.signs),
  contact: answered(told.contactDone, 'done', 'missed'),
  tablet: answered(told.tabletTaken, 'taken', 'not-taken'),
  book: answered(told.bookSeen, 'seen', 'not-seen'),
})
