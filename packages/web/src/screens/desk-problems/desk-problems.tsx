import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconChecks, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { waitsFor } from '@jejaring/core/problem/speaks-for'
import type { Me } from '@jejaring/core/sync/account'
import { ProblemCard } from '../../problem/problem-card.tsx'
import { problemMessages } from '../../problem/problem.messages.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { AnswerSpeeds } from './answer-speeds.tsx'
import { deskProblemMessages } from './desk-problems.messages.ts'
import { NewProblem } from './new-problem.tsx'
import { useProblems } from './use-problems.ts'
import './desk-problems.css'

const filters = ['mine', 'open', 'closed'] as const
type Filter = (typeof filters)[number]

/** What holds the work up; waiting longest is the first line. */
export default function DeskProblems({ me }: { readonly me: Me }) {
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const [filter, setFilter] = useState<Filter>('open')
  const [isNew, setNew] = useState(false)
  const { value: list, again } = useProblems(filter === 'closed' ? 'closed' : 'open')
  const mine = new Set(waitsFor[me.role])
  const mayReport = me.role === 'pustu' || me.role === 'puskesmas' || me.role === 'head'
  const seen = list === undefined || list === 'failed' ? [] : list.problems
  const shown = seen.filter(
    ({ state, level }) => filter !== 'mine' || (state === 'waiting' && mine.has(level)),
  )
  const empty = { mine: t.noneMine, open: t.noneOpen, closed: t.noneClosed }[filter]
  return (
    <div className="desk-problems">
      <div className="desk-head">
        <div>
          <h1>{t.title}</h1>
          {list !== undefined && list !== 'failed' && (
            <p>
              {t.line(list.open)}
              {filter !== 'closed' && list.open > seen.length && !list.more
                ? ` ${t.unseen(list.open - seen.length)}`
                : ''}
            </p>
          )}
        </div>
        <div className="desk-tools no-print">
          <Segmented
            label={t.filter}
            value={filter}
            options={filters.map((value) => ({ value, label: t[value] }))}
            onChoose={setFilter}
          />
          {mayReport && (
            <Button
              leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}
              onClick={() => setNew(true)}
            >
              {words.report}
            </Button>
          )}
        </div>
      </div>
      {list === undefined ? (
        <Waiting rows={6} />
      ) : list === 'failed' ? (
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.failed}</ErrorLine>
      ) : shown.length === 0 ? (
        <EmptyState icon={IconChecks} title={empty} text={t.noneText} />
      ) : (
        <div className="problem-list">
          {shown.map((problem) => (
            <ProblemCard
              key={problem.id}
              problem={problem}
              names={list}
              today={list.today}
              href={`/desk/problems/${problem.village}/${problem.id}`}
            />
          ))}
          {list.more && <p className="small dim">{t.more({ shown: `${seen.length}` })}</p>}
        </div>
      )}
      <AnswerSpeeds />
      {mayReport && (
        <NewProblem
          me={me}
          opened={isNew}
          onClose={() => setNew(false)}
          onKept={() => {
            setNew(false)
            setFilter('open')
            again()
          }}
        />
      )}
    </div>
  )
}
