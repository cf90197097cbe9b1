import { useStore } from '@nanostores/react'
import { assessedIn, levelIn } from '@jejaring/core/kader/learned'
import { allSkills, skills } from '@jejaring/core/kader/skill'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { useText } from '../../i18n/use-text.ts'
import { ListRow } from '../../ui/list-row.tsx'
import { NameButton } from '../../ui/name-button.tsx'
import { Section } from '../../ui/section.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { kaderMessages } from './desk-kader.messages.ts'

interface Props {
  readonly kader: readonly KaderPassport[]
  readonly onOpen: (kader: string) => void
}

/** By Posyandu and name, and which skills to train next. */
export function KaderList({ kader, onOpen }: Props) {
  const t = useStore(kaderMessages)
  const say = useText()
  const posts = [
    ...new Map(kader.flatMap(({ posts: [first] }) => (first ? [[first.id, first]] : []))).values(),
  ]
  const needs = allSkills
    .map((skill) => ({
      skill,
      count: kader.filter((one) => !assessedIn(one.skills).has(skill)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, 5)
  return (
    <div className="kader-columns">
      <div>
        {posts.map((post) => (
          <Section key={post.id} title={post.name}>
            <div className="card">
              <table className="kader-table">
                <tbody>
                  {kader
                    .filter(({ posts: [first] }) => first?.id === post.id)
                    .map((one) => (
                      <tr key={one.id}>
                        <th scope="row">
                          <NameButton onClick={() => onOpen(one.id)}>{one.name}</NameButton>
                          {one.posts.length > 1 && (
                            <span className="small mid">
                              {t.alsoAt({
                                posts: one.posts
                                  .slice(1)
                                  .map(({ name }) => name)
                                  .join(', '),
                              })}
                            </span>
                          )}
                        </th>
                        <td>
                          <span className="kader-level">{t[levelIn(one.skills)]}</span>
                        </td>
                        <td>{t.of({ assessed: assessedIn(one.skills).size })}</td>
                        <td className="kader-number">{t.visitsOf(one.practice.visits)}</td>
                        <td className="kader-number">{t.tasksOf(one.openTasks)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          </Section>
        ))}
      </div>
      {needs.length > 0 && (
        <Section title={t.needTitle}>
          <div className="card kader-needs">
            <p className="small mid">{t.needText}</p>
            {needs.map(({ skill, count }) => (
              <ListRow
                key={skill}
                leading={<StatusMark kind="open" size={16} />}
                title={`${skill} ${say(skills[skill])}`}
                text={t.need(count)}
              />
            ))}
          </div>
        </Section>
      )}
    </div>
  )
}
