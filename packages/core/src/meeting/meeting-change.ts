import * as v from 'valibot'
import { isLocalDate, type LocalDate } from '../calendar/local-date.ts'
import { isStorable } from '../sync/storable.ts'
import { meetingKinds, meetingParts, MOST_FOCUS } from './meeting.ts'

const day = v.custom<LocalDate>(isLocalDate, 'not a day (YYYY-MM-DD)')
const id = v.pipe(v.string(), v.uuid())
const storable = v.check<string, string>(isStorable, 'not storable')
const words = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max), storable)
const some = (max: number) => v.pipe(words(max), v.minLength(1))
const code = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/))
const moment = v.pipe(v.string(), v.isoTimestamp(), v.maxLength(24))

/** A meeting lasts no longer than a working day. */
const MOST_MINUTES = 480

const decision = v.object({
  text: some(300),
  owner: some(120),
  account: v.exactOptional(code),
  due: day,
  aim: v.exactOptional(v.object({ indicator: code, area: code })),
  practice: v.exactOptional(id),
})

/** One thing of a meeting, set to a value. `of` tells those apart of which there are several. */
export const meetingSetting = v.variant('kind', [
  /** Held on another day than planned. */
  v.object({ kind: v.literal('date'), value: day }),
  v.object({ kind: v.literal('started'), value: moment }),
  v.object({ kind: v.literal('closed'), value: moment }),
  v.object({
    kind: v.literal('minutes'),
    of: v.picklist(meetingParts),
    value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_MINUTES)),
  }),
  v.object({
    kind: v.literal('focus'),
    value: v.pipe(v.array(code), v.minLength(1), v.maxLength(MOST_FOCUS)),
  }),
  /** Of a post, or of a sector. */
  v.object({ kind: v.literal('attendance'), of: code, value: v.boolean() }),
  /** `null`: taken back. */
  v.object({ kind: v.literal('decision'), of: id, value: v.nullable(decision) }),
  v.object({
    kind: v.literal('outcome'),
    of: id,
    value: v.object({ state: v.picklist(['open', 'done', 'not-done']), note: words(300) }),
  }),
  v.object({ kind: v.literal('notes'), value: words(4000) }),
])
export type MeetingSetting = v.InferOutput<typeof meetingSetting>

/**
 * A change of a meeting, made on a laptop that may have no network, and never altered. It names the changes it was made
 * over, so that two laptops that did not know of each other are told apart from one that thought again.
 */
export const meetingChange = v.object({
  id,
  /** Ids of the changes of the same thing that the writer saw. */
  over: v.pipe(v.array(id), v.maxLength(20)),
  /** When it was written down, by the clock of the laptop. */
  at: moment,
  set: meetingSetting,
})
export type MeetingChange = v.InferOutput<typeof meetingChange>

/** As the server keeps it. */
export interface StoredChange extends MeetingChange {
  /** Name of who wrote it. */
  readonly by: string
}

/** A laptop that was away for a whole meeting has fewer. */
export const MOST_CHANGES = 200

export const meetingKey = v.object({
  facility: code,
  kind: v.picklist(meetingKinds),
  day,
})
export const meetingChanges = v.object({
  ...meetingKey.entries,
  changes: v.pipe(v.array(meetingChange), v.maxLength(MOST_CHANGES)),
})
