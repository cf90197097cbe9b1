import { useStore } from '@nanostores/react'
import { IconClipboardText } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { DayField } from '../../forms/day-field.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useHoldUpdate } from '../../session/held-update.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { ShowMore, STEP } from '../people/show-more.tsx'
import { PostChoice } from '../session-day/post-choice.tsx'
import { useOnePost, type Post } from '../session-day/use-post.ts'
import { EntryRow } from './entry-row.tsx'
import { paperMessages } from './paper.messages.ts'
import {
  expectedAtPosyandu,
  isOver,
  printedSheet,
  rememberSheet,
  type PrintedSheet,
} from './sheet-order.ts'
import './paper.css'

/** The paper of a Posyandu day filled in afterwards: its rows in its order, numbers only, by the keyboard alone. */
export default function SheetEntry() {
  const t = useStore(paperMessages)
  const chosen = useOnePost()
  useHoldUpdate()
  return (
    <Phone bar={<AppBar title={t.entryTitle} back="/more" />}>
      <p className="small mid paper-explain">{t.entryExplain}</p>
      <PostChoice {...chosen} />
      {chosen.post !== undefined && <Rows key={chosen.post.id} post={chosen.post} />}
    </Phone>
  )
}

function Rows({ post }: { readonly post: Post }) {
  const t = useStore(paperMessages)
  const format = useFormat()
  const index = useStore($index)
  const [on, setOn] = useState<LocalDate>(today)
  const [sheet, setSheet] = useState<PrintedSheet>()
  const [shown, setShown] = useState(STEP)
  useEffect(() => {
    // Read once: a row must not move while it is being filled in.
    if (index === undefined || sheet !== undefined) return
    void printedSheet(post.id).then((printed) => {
      const own = printed === undefined || isOver(printed, today()) ? undefined : printed
      const expected = [...index.people.values()].filter(post.isOfPost)
      const people = own?.people ?? expectedAtPosyandu(expected, today()).map(({ id }) => id)
      setOn(dayOf(own?.on ?? today(), post))
      setSheet({ post: post.id, on: own?.on ?? today(), people })
    })
  }, [index, sheet, post])
  const rows = sheet?.people
  return (
    <>
      <DayField
        label={t.day}
        day={on}
        words={format.longDay(on)}
        max={today()}
        onChoose={(day) => setOn(day ?? today())}
      />
      {rows?.length === 0 && (
        <EmptyState icon={IconClipboardText} title={t.none} text={t.noneText} />
      )}
      <div className="entry-rows">
        {(rows ?? []).slice(0, shown).map((person, at) => (
          <EntryRow
            key={person}
            person={person}
            number={at + 1}
            on={on}
            // Of a paper from elsewhere, too, the rows keep their numbers, whoever is served now.
            onSaved={() => {
              if (sheet !== undefined) void rememberSheet(sheet)
            }}
          />
        ))}
      </div>
      <ShowMore left={(rows?.length ?? 0) - shown} onMore={() => setShown(shown + STEP)} />
    </>
  )
}

/** The last day since it was printed on which the post met: paper is often printed on the eve. */
function dayOf(printed: LocalDate, { id, sessions, meetsToday }: Post): LocalDate {
  const held = sessions.held.flatMap(({ posyandu, on }) =>
    posyandu === id && on >= printed && on <= today() ? [on] : [],
  )
  return [...held, ...(meetsToday ? [today()] : [])].toSorted().at(-1) ?? printed
}
