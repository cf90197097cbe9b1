import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useMemo } from 'react'
import { completedMonths, type LocalDate } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { withCarried } from '@jejaring/core/journal/carried'
import { departureOf } from '@jejaring/core/journal/record'
import { current } from '@jejaring/core/journal/writes'
import { historyOf } from '@jejaring/core/judge/history'
import type { PlaceFacts } from '@jejaring/core/place/place-facts'
import type { Me } from '@jejaring/core/sync/account'
import type { PersonPage } from '@jejaring/core/sync/people'
import { HealthCheckCard } from '../../health-check-card/health-check-card.tsx'
import { ImmunisationCard } from '../../immunisation-card/immunisation-card.tsx'
import { useFormat } from '../../i18n/format.ts'
import { Reactions } from '../../reaction/reactions.tsx'
import { Referrals } from '../../referral/referrals.tsx'
import { sendNotes } from '../../session/send-notes.ts'
import { useMe } from '../../session/session.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Section } from '../../ui/section.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { personMessages } from './desk-person.messages.ts'
import { HouseNow } from '../household/house-now.tsx'
import { EnterQueue } from '../desk-queue/enter-queue.tsx'
import { DeskMerged } from './desk-merged.tsx'
import { DeskConflicts } from './desk-conflicts.tsx'
import { GrowthTable } from './growth-table.tsx'
import { PersonDue } from './person-due.tsx'
import { PersonHistory } from './person-history.tsx'
import { PersonTop } from './person-top.tsx'
import { usePerson } from './use-person.ts'
import './desk-person.css'

interface Props {
  readonly village: string
  readonly person: string
}

/** One person as the desk sees them: what is due and why, results, history, household. */
export default function DeskPerson({ village, person }: Props) {
  const t = useStore(personMessages)
  const me = useMe()
  const state = usePerson(village, person)
  if (me === undefined) return null
  return (
    <div className="desk-person">
      <Button
        variant="subtle"
        className="desk-person-back no-print"
        leftSection={<IconArrowLeft size={20} stroke={1.75} aria-hidden />}
        onClick={() => window.history.back()}
      >
        {t.back}
      </Button>
      {state.kind === 'waiting' && <Waiting rows={6} />}
      {state.kind === 'not-found' && <ErrorLine>{t.notFound}</ErrorLine>}
      {state.kind === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: state.again }}>{t.failed}</ErrorLine>
      )}
      {state.kind === 'shown' && (
        <Page page={state.page} today={me.today} me={me} onWritten={state.again} />
      )}
    </div>
  )
}

const UNDER_FIVE_MONTHS = 60
/** Doses are read from the record; what is due was judged by the server, which knows the place. */
const NO_FACTS: PlaceFacts = { japaneseEncephalitis: false, introduced: {} }

interface PageProps {
  readonly page: PersonPage
  readonly today: LocalDate
  readonly me: Me
  readonly onWritten: () => void
}

function Page({ page, today, me, onWritten }: PageProps) {
  const t = useStore(personMessages)
  const format = useFormat()
  const left = departureOf(page.record)
  const about = {
    id: page.record.id,
    village: page.neighbourhood.slice(0, 13),
    name: current(page.record.fields.name) ?? t.unknownName,
  }
  const birthDate = current(page.record.fields.birthDate)
  const isChild = birthDate !== undefined && completedMonths(birthDate, today) < UNDER_FIVE_MONTHS
  const history = useMemo(() => historyOf(page.record, catalogue, NO_FACTS), [page])
  const hasWaiting = withCarried(page.record).referrals.some(
    ({ made, answers }) => made !== undefined && answers.length === 0,
  )
  const referrals = left === undefined && (
    <Referrals
      person={about}
      record={page.record}
      today={today}
      me={me}
      write={sendNotes}
      slipOf={(referral) => `/desk/people/${about.village}/${about.id}/referrals/${referral}`}
      onWritten={onWritten}
    />
  )
  return (
    <div className="desk-person-columns">
      <div>
        <PersonTop page={page} today={today} />
        {left === undefined && <EnterQueue page={page} person={about} me={me} />}
        <DeskMerged page={page} today={today} onWritten={onWritten} />
        <DeskConflicts page={page} today={today} onWritten={onWritten} />
        {hasWaiting && referrals}
        <PersonDue
          due={page.judgement.due}
          today={today}
          record={page.record}
          person={about}
          me={me}
          onWritten={onWritten}
        />
        {!hasWaiting && referrals}
        {page.members.length > 0 && (
          <Section title={t.members} count={page.members.length}>
            <div className="card">
              {page.members.map((member) => (
                <ListRow
                  key={member.id}
                  href={`/desk/people/${member.village}/${member.id}`}
                  title={member.name}
                  aside={format.age(member.birthDate, today)}
                />
              ))}
            </div>
          </Section>
        )}
        <HouseNow record={page.household} today={today} />
      </div>
      <div>
        {history !== undefined && (
          <ImmunisationCard history={history} due={page.judgement.due} today={today} />
        )}
        {left === undefined && (
          <Reactions
            person={about}
            record={page.record}
            today={today}
            me={me}
            write={sendNotes}
            onWritten={onWritten}
          />
        )}
        {history !== undefined && history.left === undefined && (
          <HealthCheckCard history={history} today={today} />
        )}
        {isChild && <GrowthTable page={page} birthDate={birthDate} />}
        <PersonHistory page={page} />
      </div>
    </div>
  )
}
