import { useStore } from '@nanostores/react'
import { IconChevronRight, IconVaccine } from '@tabler/icons-react'
import { useState } from 'react'
import { addMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { withCarried } from '@jejaring/core/journal/carried'
import type { PersonRecord } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { standingReactions, type Reaction } from '@jejaring/core/reaction/person-reactions'
import { isSerious, isUrgent } from '@jejaring/core/reaction/reaction-body'
import { signWords } from '@jejaring/core/reaction/reaction-words'
import { vaccineVisits } from '@jejaring/core/reaction/vaccine-visits'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import type { About, Write } from '../store/write.ts'
import { ListRow } from '../ui/list-row.tsx'
import { Section } from '../ui/section.tsx'
import { StatusMark, type StatusKind } from '../ui/status-mark.tsx'
import { ReactionSheet } from './reaction-sheet.tsx'
import { reactionMessages } from './reaction.messages.ts'

interface Props {
  readonly person: About
  readonly record: PersonRecord
  readonly today: LocalDate
  readonly me: Me
  readonly write: Write
  /** Looks again, where the page does not follow by itself. */
  readonly onWritten?: () => void
}

/** Small children are vaccinated all the time, also where nobody writes it down here. */
const CHILD_MONTHS = 36
/** After a vaccine that is written down, for so long. */
const AFTER_MONTHS = 3

/** What happened after vaccines, and the way to tell of it. */
export function Reactions(props: Props) {
  const t = useStore(reactionMessages)
  const [opened, setOpened] = useState<string>()
  const { record, today, me, onWritten } = props
  const reactions = standingReactions(withCarried(record))
  const visits = vaccineVisits(record, rules.services)
  const born = current(record.fields.birthDate)
  const isChild = born !== undefined && addMonths(born, CHILD_MONTHS) > today
  const wasVaccinated = visits.some(({ on }) => addMonths(on, AFTER_MONTHS) > today)
  if (reactions.length === 0 && !isChild && !wasVaccinated) return null
  const chosen = reactions.find(({ of }) => of === opened)
  const mayWrite = ({ isCompleted }: Reaction) => me.cadre !== 'kader' || !isCompleted
  return (
    <Section title={t.title} {...(reactions.length === 0 ? {} : { count: reactions.length })}>
      <div className="card">
        {reactions.map((reaction) => (
          <Row
            key={reaction.of}
            reaction={reaction}
            today={today}
            {...(me.cadre !== undefined && mayWrite(reaction)
              ? { onPress: () => setOpened(reaction.of) }
              : {})}
          />
        ))}
        {me.cadre !== undefined && (
          <ListRow
            leading={<IconVaccine size={24} stroke={1.75} aria-hidden />}
            title={t.tell}
            text={t.tellText}
            onPress={() => setOpened(NEW)}
          />
        )}
      </div>
      {opened !== undefined && me.cadre !== undefined && (
        <ReactionSheet
          {...props}
          visits={visits}
          cadre={me.cadre}
          {...(chosen === undefined ? {} : { reaction: chosen })}
          onClose={() => {
            setOpened(undefined)
            onWritten?.()
          }}
        />
      )}
    </Section>
  )
}

const NEW = 'new'

interface RowProps {
  readonly reaction: Reaction
  readonly today: LocalDate
  readonly onPress?: () => void
}

function Row({ reaction, today, onPress }: RowProps) {
  const t = useStore(reactionMessages)
  const say = useText()
  const format = useFormat()
  const { began, given, signs, isCompleted } = reaction
  return (
    <ListRow
      leading={<StatusMark kind={kindOf(reaction)} size={20} />}
      title={signs.map((sign) => say(signWords[sign])).join(', ')}
      text={
        <>
          {t.began({ day: format.day(began, today), given: format.day(given, today) })}
          <br />
          {[...(isSerious(reaction) ? [t.serious] : []), isCompleted ? t.completed : t.open].join(
            ', ',
          )}
        </>
      }
      {...(onPress === undefined
        ? {}
        : { onPress, trailing: <IconChevronRight size={20} stroke={1.75} aria-hidden /> })}
    />
  )
}

/** Red while somebody is in danger, amber until it is known how it ended. */
export const kindOf = (reaction: Reaction): StatusKind =>
  reaction.outcome === 'recovered' ? 'ok' : isUrgent(reaction) ? 'act' : 'watch'
