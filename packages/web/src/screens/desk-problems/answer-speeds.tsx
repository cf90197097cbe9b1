import { useStore } from '@nanostores/react'
import { answerWithinDays } from '@jejaring/core/problem/problem-level'
import { useFormat } from '../../i18n/format.ts'
import { problemMessages } from '../../problem/problem.messages.ts'
import { Section } from '../../ui/section.tsx'
import { deskProblemMessages } from './desk-problems.messages.ts'
import { useSpeeds } from './use-problems.ts'

/** Per level: the middle of the days until an answer, of how many, and how often the days went by. */
export function AnswerSpeeds() {
  const t = useStore(deskProblemMessages)
  const words = useStore(problemMessages)
  const format = useFormat()
  const { value } = useSpeeds()
  if (value === undefined || value === 'failed' || value.speeds.length === 0) return null
  return (
    <Section title={t.speed} aside={t.speedNote}>
      <div className="card">
        <table className="speed-table">
          <thead>
            <tr>
              {[t.speedLevel, t.speedWithin, t.speedMedian, t.speedAnswered, t.speedPassed].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
              <th scope="col">{t.speedWaiting}</th>
            </tr>
          </thead>
          <tbody>
            {value.speeds.map(({ level, answered, medianDays, passed, waiting }) => (
              <tr key={level}>
                <th scope="row">{words[level]}</th>
                <td>{t.speedDays(answerWithinDays[level])}</td>
                <td>
                  {medianDays === undefined ? '–' : format.number(medianDays)}
                  {medianDays !== undefined && ` ${words.days(medianDays)}`}
                </td>
                <td>{format.number(answered)}</td>
                <td>{format.number(passed)}</td>
                <td>{format.number(waiting)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
