import { useStore } from '@nanostores/react'
import {
  IconArrowsExchange,
  IconBellCheck,
  IconBulb,
  IconCalendarExclamation,
  IconChevronDown,
  IconCoins,
  IconGavel,
  IconMap2,
  IconStairsUp,
  IconTarget,
} from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import type { Notice } from '@jejaring/core/notice/notice'
import type { ClaimStepKind } from '@jejaring/core/pay/claim'
import { paySources } from '@jejaring/core/pay/activity'
import type { Verdict } from '@jejaring/core/practice/practice-note'
import { referralNumber } from '@jejaring/core/referral/waiting'
import { useFormat } from '../i18n/format.ts'
import { useText } from '../i18n/use-text.ts'
import { problemMessages } from '../problem/problem.messages.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorLine } from '../ui/error-line.tsx'
import { ListRow } from '../ui/list-row.tsx'
import { Tag } from '../ui/tag.tsx'
import { Waiting } from '../ui/waiting.tsx'
import { $news, lookForNews, readAll } from './news.ts'
import { newsLines } from './news-groups.ts'
import { noticeMessages } from './notice.messages.ts'

interface Props {
  /** Where a problem and a person are opened here. */
  readonly problemAt: (village: string, id: string) => string
  readonly personAt: (village: string, id: string) => string
  /** What this device knows people by: names do not travel in notices. */
  readonly nameOf?: (person: string) => string | undefined
}

/** What changed for who looks, the newest first; looking reads it. */
export function NoticeList({ problemAt, personAt, nameOf }: Props) {
  const t = useStore(noticeMessages)
  const format = useFormat()
  const news = useStore($news)
  // What was new when the screen was opened stays marked while it is looked at.
  const [seenAt, setSeenAt] = useState<number>()
  const [opened, setOpened] = useState<string>()
  useEffect(() => {
    void lookForNews().then(async () => {
      const now = $news.get()
      if (now === undefined || now === 'failed') return
      setSeenAt(now.seenAt ?? 0)
      await readAll()
      await lookForNews()
    })
  }, [])
  const words = useNoticeWords(nameOf)
  if (news === undefined) return <Waiting rows={3} />
  if (news === 'failed') {
    return (
      <ErrorLine action={{ label: t.again, onPress: () => void lookForNews() }}>
        {t.failed}
      </ErrorLine>
    )
  }
  if (news.notices.length === 0) {
    return <EmptyState icon={IconBellCheck} title={t.none} text={t.noneText} />
  }
  const hrefOf = (notice: Notice): { readonly href?: string } => {
    switch (notice.kind) {
      case 'problem-came':
      case 'problem-step':
        return { href: problemAt(notice.village, notice.problem) }
      case 'referral-answered':
        return { href: personAt(notice.village, notice.person) }
      case 'targets-changed':
        return { href: '/desk/targets' }
      case 'rollout-changed':
        return { href: '/desk/rollout' }
      case 'steps-late':
        return { href: '/desk/rollout/steps' }
      case 'decision-due':
        return { href: '/desk/meeting' }
      case 'claims-waiting':
      case 'additions-waiting':
        return { href: '/desk/pay' }
      case 'claim-step':
        return { href: '/pay' }
      case 'practice-said':
      case 'practice-adopted':
        return { href: `/desk/practice?id=${notice.note}` }
    }
  }
  const whenOf = ({ at }: Notice) => (
    <>
      {seenAt !== undefined && at > seenAt && <Tag tone="teal">{t.fresh}</Tag>}
      <span className="small dim">{format.since(at)}</span>
    </>
  )
  const rowOf = (notice: Notice) => {
    const { title, text } = words(notice)
    return (
      <ListRow
        key={notice.id}
        {...hrefOf(notice)}
        leading={icons[notice.kind]}
        title={title}
        text={text}
        trailing={<span className="notice-when">{whenOf(notice)}</span>}
      />
    )
  }
  return (
    <div className="card">
      {newsLines(news.notices).map((line) => {
        if (line.kind === 'one') return rowOf(line.notice)
        const [latest] = line.answers
        if (latest === undefined || latest.id === opened) return line.answers.map(rowOf)
        return (
          <ListRow
            key={latest.id}
            leading={icons[latest.kind]}
            title={t.answers(line.answers.length)}
            text={line.answers.map((one) => nameOf?.(one.person) ?? numberOf(one)).join(', ')}
            onPress={() => setOpened(latest.id)}
            trailing={
              <span className="notice-when">
                {whenOf(latest)}
                <IconChevronDown size={20} stroke={1.75} aria-hidden />
              </span>
            }
          />
        )
      })}
    </div>
  )
}

const numberOf = ({ referral }: { readonly referral: string }): string => referralNumber(referral)

const icons: Readonly<Record<Notice['kind'], ReactNode>> = {
  'problem-came': <IconStairsUp size={20} stroke={1.75} aria-hidden />,
  'problem-step': <IconStairsUp size={20} stroke={1.75} aria-hidden />,
  'referral-answered': <IconArrowsExchange size={20} stroke={1.75} aria-hidden />,
  'targets-changed': <IconTarget size={20} stroke={1.75} aria-hidden />,
  'rollout-changed': <IconMap2 size={20} stroke={1.75} aria-hidden />,
  'steps-late': <IconCalendarExclamation size={20} stroke={1.75} aria-hidden />,
  'decision-due': <IconGavel size={20} stroke={1.75} aria-hidden />,
  'claims-waiting': <IconCoins size={20} stroke={1.75} aria-hidden />,
  'additions-waiting': <IconCoins size={20} stroke={1.75} aria-hidden />,
  'claim-step': <IconCoins size={20} stroke={1.75} aria-hidden />,
  'practice-said': <IconBulb size={20} stroke={1.75} aria-hidden />,
  'practice-adopted': <IconBulb size={20} stroke={1.75} aria-hidden />,
}

const verdictWords = {
  helped: 'practiceHelped',
  partly: 'practicePartly',
  not: 'practiceNot',
} as const satisfies Record<Verdict, string>

const claimWords = {
  confirmed: 'stepConfirmed',
  verified: 'stepVerified',
  paid: 'stepPaid',
  returned: 'stepReturned',
  withdrawn: 'stepWithdrawn',
  disputed: 'stepDisputed',
  answered: 'stepAnswered',
} as const satisfies Record<ClaimStepKind, string>

function useNoticeWords(nameOf: Props['nameOf']) {
  const t = useStore(noticeMessages)
  const problems = useStore(problemMessages)
  const format = useFormat()
  const text = useText()
  return (notice: Notice): { readonly title: string; readonly text?: string } => {
    switch (notice.kind) {
      case 'problem-came':
        return {
          title: notice.what,
          text: t.came({ who: problems[notice.level], day: format.day(notice.deadline) }),
        }
      case 'problem-step':
        return { title: notice.what, text: t[notice.step] }
      case 'referral-answered': {
        const name = nameOf?.(notice.person)
        const number = referralNumber(notice.referral)
        return {
          title: name === undefined ? t.referral({ number }) : t.referralOf({ name }),
          text: t.referralText,
        }
      }
      case 'targets-changed':
        return { title: t.targets(notice.count) }
      case 'rollout-changed':
        return { title: t.rollout(notice.count) }
      case 'steps-late':
        return { title: t.stepsLate(notice.count), text: t.atPlaces(notice.places) }
      case 'claims-waiting':
        return { title: t.claims(notice.count) }
      case 'additions-waiting':
        return { title: t.additions(notice.count) }
      case 'claim-step':
        return {
          title: t.claim({
            source: text(paySources[notice.source]),
            month: format.month(notice.month),
          }),
          text: t[claimWords[notice.step]],
        }
      case 'practice-said':
        return {
          title: notice.title,
          text: t[verdictWords[notice.verdict]]({ from: notice.from || t.dinas }),
        }
      case 'practice-adopted':
        return { title: notice.title, text: t.practiceAdopted({ from: notice.from }) }
      case 'decision-due':
        return { title: notice.text, text: t.decision({ day: format.day(notice.due) }) }
    }
  }
}
