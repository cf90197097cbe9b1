import { useStore } from '@nanostores/react'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { stateOfDay } from '@jejaring/core/session/session-days'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { $calendar } from '../../store/sessions.ts'
import { awaitedOf, tasksOf } from '../../store/tasks.ts'
import { newId, writeDown } from '../../store/write-down.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Link } from '../../ui/link.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { OpenSession } from '../session-day/open-and-close.tsx'
import { PostChoice } from '../session-day/post-choice.tsx'
import { SessionDay } from '../session-day/session-day.tsx'
import { sessionDayMessages } from '../session-day/session-day.messages.ts'
import { useChosenPost, type Post } from '../session-day/use-post.ts'
import { AwaitedList } from './awaited-list.tsx'
import { peopleMessages } from './people.messages.ts'
import { ShowMore, STEP, useRows } from './show-more.tsx'
import { taskMessages } from './task-words.messages.ts'

/** The day of the Posyandu; on other days who is due, and who was served already. */
export function Today() {
  const chosen = useChosenPost()
  const { post } = chosen
  const isRead = useStore($calendar) !== undefined
  const isFiled = (useStore($index)?.people.size ?? 0) > 0
  // What is done on a day depends on whether the post meets: no list for another kind of day is shown before.
  if (!isRead && isFiled) return <Waiting rows={6} />
  return (
    <>
      <PostChoice {...chosen} withAll />
      {post?.meetsToday === true ? (
        <SessionDay key={post.id} post={post} />
      ) : (
        <>
          {post !== undefined && <OtherDay post={post} />}
          <DueToday
            key={post?.id ?? ''}
            {...(post === undefined ? {} : { isOfPost: post.isOfPost })}
          />
        </>
      )}
    </>
  )
}

/** The post is not open today, or not any more. */
function OtherDay({ post: { id: posyandu, name, village, sessions } }: { readonly post: Post }) {
  const t = useStore(sessionDayMessages)
  const on = today()
  const isClosed = stateOfDay(sessions, { posyandu, on }) === 'closed'
  return (
    <section className="card session-card">
      <OpenSession
        label={isClosed ? t.reopen : t.open}
        post={name}
        isAsked={!isClosed}
        onOpen={() =>
          void writeDown([
            { kind: 'session-opened', village, subject: newId(), on, body: { posyandu } },
          ])
        }
      >
        <span className="small mid">
          {isClosed ? t.closed : t.noDay}
          {isClosed && (
            <Link href="/posyandu/recap" className="today-recap">
              {t.recap}
            </Link>
          )}
        </span>
      </OpenSession>
    </section>
  )
}

const anybody = () => true

function DueToday({ isOfPost = anybody }: Partial<Pick<Post, 'isOfPost'>>) {
  const t = useStore(peopleMessages)
  const words = useStore(taskMessages)
  const format = useFormat()
  const index = useStore($index)
  const [which, setWhich] = useState<'awaited' | 'done'>('awaited')
  const [shown, setShown] = useState(STEP)
  const rows = useRows(shown)
  const { awaited, done } = useMemo(() => {
    const people = [...(index?.people.values() ?? [])].filter(isOfPost)
    return {
      awaited: awaitedOf(tasksOf(people, today()), { today: today(), isPosyanduDay: false }),
      done: people.filter(({ lastVisit }) => lastVisit === today()),
    }
  }, [index, isOfPost])
  const all = awaited.length + done.length
  return (
    <>
      <p className="small mid">
        {t.served({ done: format.number(done.length), all: format.number(all) })}
      </p>
      <progress className="today-progress" aria-hidden value={done.length} max={Math.max(all, 1)} />
      <div className="today-which">
        <Segmented
          label={t.which}
          value={which}
          options={[
            { value: 'awaited', label: t.awaited({ count: format.number(awaited.length) }) },
            { value: 'done', label: t.done({ count: format.number(done.length) }) },
          ]}
          onChoose={setWhich}
        />
      </div>
      {which === 'awaited' ? (
        <AwaitedList tasks={awaited} />
      ) : done.length === 0 ? (
        <EmptyState icon={IconChecks} title={t.noneDone} text={t.noneDoneText} />
      ) : (
        <>
          <div className="card people-today">
            {done.slice(0, rows).map((person) => (
              <ListRow
                key={person.id}
                href={`/people/${person.id}`}
                leading={<StatusMark kind="ok" size={20} />}
                title={person.name}
                aside={format.age(person.birthDate, today())}
                text={words.done}
              />
            ))}
          </div>
          <ShowMore left={done.length - shown} onMore={() => setShown(shown + STEP)} />
        </>
      )}
    </>
  )
}
