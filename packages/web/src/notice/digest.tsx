import { useStore } from '@nanostores/react'
import type { Digest } from '@jejaring/core/notice/notice'
import { useFormat } from '../i18n/format.ts'
import { useFollowed } from '../session/use-asked.ts'
import { noticeMessages } from './notice.messages.ts'
import './notice.css'

/** The day in numbers: as many as the role has, and nobody named. */
export function DigestCards() {
  const t = useStore(noticeMessages)
  const format = useFormat()
  const { value: digest } = useFollowed<Digest>('/api/digest')
  if (digest === undefined || digest === 'failed') return null
  const { problems, sessions, people, preparation } = digest
  const lines: readonly Line[] = [
    [problems.waiting, t.waiting(problems.waiting), problems.late > 0 ? t.late(problems.late) : ''],
    [problems.open, t.open(problems.open), ''],
    ...(people === undefined ? [] : peopleLines(people, t)),
    ...(preparation === undefined || preparation.late === 0
      ? []
      : [
          [
            preparation.late,
            t.preparation(preparation.late),
            t.atPlaces(preparation.places),
          ] as const,
        ]),
    [sessions.length, t.sessions(sessions.length), sessions.join(', ')],
  ]
  return (
    <ul className="digest">
      {lines.map(([count, words, note]) => (
        <li key={words} className="card">
          <b>{format.number(count)}</b>
          <span>{words}</span>
          {note !== '' && <span className="small dim">{note}</span>}
        </li>
      ))}
    </ul>
  )
}

type Line = readonly [count: number, words: string, note: string]

const peopleLines = (
  {
    referralsOpen,
    referralsLate,
    overdue,
    bookedToday,
    servedYesterday,
  }: NonNullable<Digest['people']>,
  t: ReturnType<typeof noticeMessages.get>,
): readonly Line[] => [
  [referralsOpen, t.referrals(referralsOpen), referralsLate > 0 ? t.late(referralsLate) : ''],
  [overdue, t.overdue(overdue), ''],
  [bookedToday, t.booked(bookedToday), ''],
  [servedYesterday, t.served(servedYesterday), ''],
]
