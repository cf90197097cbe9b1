import { useStore } from '@nanostores/react'
import { IconChecks, IconMessages, IconQrcode, IconReportMedical } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { openSessions, stateOfDay, talksAt } from '@jejaring/core/session/session-days'
import type { Step } from '@jejaring/core/session/steps'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { sessionDay } from '../../store/session-day.ts'
import { isPresent } from '../../store/presence.ts'
import { awaitedOf, tasksOf } from '../../store/tasks.ts'
import { newId, writeDown } from '../../store/write-down.ts'
import { Link } from '../../ui/link.tsx'
import { AwaitedList } from '../people/awaited-list.tsx'
import { CloseSession, OpenSession } from './open-and-close.tsx'
import { sessionDayMessages } from './session-day.messages.ts'
import { StepBar } from './step-bar.tsx'
import { StepList } from './step-list.tsx'
import { Talks } from './talks.tsx'
import type { Post } from './use-post.ts'
import './session-day.css'

/** The day of one Posyandu: five steps, who waits at each, and who is still missing. All ages in one sitting. */
export function SessionDay({ post }: { readonly post: Post }) {
  const t = useStore(sessionDayMessages)
  const format = useFormat()
  const index = useStore($index)
  const [, navigate] = useLocation()
  const [step, setStep] = useState<Step>('register')
  const on = today()
  const { id: posyandu, village, name, sessions, isOfPost } = post
  const talks = talksAt(sessions, { posyandu, on })
  const talkAt = talks[0]?.clock
  const { day, awaited, given } = useMemo(() => {
    const people = [...(index?.people.values() ?? [])].filter(isOfPost)
    const waiting = awaitedOf(tasksOf(people, on), { today: on, isPosyanduDay: true })
    const day = sessionDay(people, { on, talkAt })
    return {
      day,
      awaited: waiting.filter(({ person }) => !isPresent(person, on)),
      given: day.recorded.map(({ served }) => served?.services ?? []),
    }
  }, [index, isOfPost, on, talkAt])
  const { measure, serve, teach, finished, recorded } = day
  const came = measure.length + serve.length + teach.length + finished.length
  const all = came + awaited.length
  const count = (people: number) => ({ count: format.number(people) })
  const notes: Readonly<Record<Step, string>> = {
    register: t.awaitedCount(count(awaited.length)),
    measure: t.queue(count(measure.length)),
    record: t.recorded(count(recorded.length)),
    serve: t.queue(count(serve.length)),
    teach: t.queue(count(teach.length)),
  }
  const open = openSessions(sessions, { posyandu, on })
  const opening = (subject: string) =>
    ({ kind: 'session-opened', village, subject, on, body: { posyandu } }) as const
  const close = async () => {
    const closing = open.length > 0 ? open : [newId()]
    await writeDown(
      closing.map((subject) => ({
        kind: 'session-closed' as const,
        village,
        subject,
        on,
        body: { posyandu },
      })),
    )
    navigate('/posyandu/recap')
  }
  const links = (
    <div className="session-links">
      <Link href="/paper/scan?many" className="today-recap">
        <IconQrcode size={20} stroke={1.75} aria-hidden /> {t.scan}
      </Link>
      <Link href="/posyandu/recap" className="today-recap">
        <IconReportMedical size={20} stroke={1.75} aria-hidden /> {t.recap}
      </Link>
    </div>
  )
  return (
    <>
      <StepBar value={step} notes={notes} onChoose={setStep} />
      <section className="card session-card">
        <p className="session-count">
          <span>{t.came({ came: format.number(came), all: format.number(all) })}</span>
          <span className="small mid">{t.finished(count(finished.length))}</span>
        </p>
        <progress className="today-progress" aria-hidden value={came} max={Math.max(all, 1)} />
        {stateOfDay(sessions, { posyandu, on }) === 'open' ? (
          <CloseSession
            missing={awaited.length}
            halfDone={[...measure, ...serve]}
            onClose={() => void close()}
          >
            {links}
          </CloseSession>
        ) : (
          <OpenSession
            label={t.open}
            post={name}
            isAsked={false}
            onOpen={() => void writeDown([opening(newId())])}
          >
            {links}
          </OpenSession>
        )}
      </section>
      <h2 className="step-title">{t[`${step}Title`]}</h2>
      {step === 'register' && <AwaitedList tasks={awaited} />}
      {step === 'measure' && (
        <StepList
          people={measure}
          stations={['measure', 'ask']}
          empty={{ icon: IconChecks, title: t.nobodyMeasure }}
        />
      )}
      {step === 'record' && (
        <>
          <p className="small mid">{t.recordText}</p>
          <StepList people={recorded} empty={{ icon: IconReportMedical, title: t.nobodyRecord }} />
        </>
      )}
      {step === 'serve' && (
        <StepList
          people={serve}
          stations={['serve']}
          empty={{ icon: IconChecks, title: t.nobodyServe }}
        />
      )}
      {step === 'teach' && (
        <>
          <Talks
            talks={talks}
            given={given}
            listeners={came}
            onSave={(topic, people) => {
              const [known] = open
              const subject = known ?? newId()
              void writeDown([
                ...(known === undefined ? [opening(subject)] : []),
                {
                  kind: 'session-counselled',
                  village,
                  subject,
                  on,
                  body: { posyandu, topic, people },
                },
              ])
            }}
            onTakeBack={(talk) =>
              void writeDown([
                {
                  kind: 'session-counselling-withdrawn',
                  village,
                  subject: open[0] ?? newId(),
                  on,
                  body: { counselling: talk.id },
                },
              ])
            }
          />
          <StepList people={teach} empty={{ icon: IconMessages, title: t.nobodyTeach }} />
        </>
      )}
    </>
  )
}
