import * as v from 'valibot'
import { isLocalDate, type LocalDate } from '../calendar/local-date.ts'
import { isStorable } from '../sync/storable.ts'
import {
  MOST_HELD_BACK,
  PROBLEM_TEXT,
  problemClusters,
  problemGroups,
  problemReporters,
} from './problem-body.ts'
import { problemLevels, problemMatters } from './problem-level.ts'

const day = v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')
const words = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1),
    v.maxLength(max),
    v.check<string, string>(isStorable, 'not storable'),
  )
const from = v.picklist(problemLevels)
const said = words(PROBLEM_TEXT.words)

export const problemReportedSchema = v.strictObject({
  by: v.picklist(problemReporters),
  matter: v.picklist(problemMatters),
  cluster: v.picklist(problemClusters),
  what: words(PROBLEM_TEXT.title),
  since: day,
  posyandu: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][\w.-]{0,59}$/))),
  heldBack: v.exactOptional(
    v.strictObject({
      group: v.picklist(problemGroups),
      people: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_HELD_BACK)),
    }),
  ),
  wish: v.exactOptional(said),
})

export const problemStepSchema = v.variant('step', [
  v.strictObject({
    step: v.literal('answered'),
    from,
    action: said,
    until: day,
    owner: v.exactOptional(words(PROBLEM_TEXT.owner)),
  }),
  v.strictObject({ step: v.literal('taken'), from }),
  v.strictObject({ step: v.literal('handed'), from, to: v.picklist(problemLevels), why: said }),
  v.strictObject({ step: v.literal('closed'), from, done: said }),
  v.strictObject({ step: v.literal('reopened'), why: said }),
])
