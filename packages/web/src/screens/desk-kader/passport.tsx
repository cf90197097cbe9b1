import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import {
  allGroups,
  allSkills,
  levels,
  missingForNext,
  skillGroups,
  skills,
  skillsOf,
  type Skill,
} from '@jejaring/core/kader/skill'
import { assessedIn, levelIn, refreshFrom } from '@jejaring/core/kader/learned'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { PrintButton } from '../../ui/print-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { kaderMessages } from './desk-kader.messages.ts'
import { LevelSteps } from './level-steps.tsx'
import { PassportSide } from './passport-side.tsx'
import { SkillSheet } from './skill-sheet.tsx'
import type { Note } from './use-kader.ts'

interface Props {
  readonly kader: KaderPassport
  /** All kader of the village, this one among them. */
  readonly others: readonly KaderPassport[]
  readonly village: string
  readonly today: LocalDate
  readonly note: Note
  readonly onPaper: (kind: 'certificate' | 'badge') => void
  /** The part about money; absent for who has no account. */
  readonly pay: ReactNode
  readonly onBack: () => void
}

/** One kader: what is on record as learned, the level it earns and what is missing for the next, and the practice. */
export function Passport({ kader, others, village, today, note, onPaper, pay, onBack }: Props) {
  const t = useStore(kaderMessages)
  const say = useText()
  const format = useFormat()
  const [opened, setOpened] = useState<Skill>()
  const level = levelIn(kader.skills)
  const next = levels[levels.indexOf(level) + 1]
  const assessed = assessedIn(kader.skills)
  const trained = kader.skills.filter((one) => one.assessed === undefined).length
  const { practice } = kader
  const figures = [
    [practice.sessionDays, t.sessionDays],
    [practice.people, t.people],
    [practice.weighings, t.weighings],
    [practice.visits, t.visits],
    [practice.referrals, t.referrals],
    [practice.counselling, t.counselling],
  ] as const
  return (
    <div className="desk-kader">
      <section className="card passport-head">
        <span className="passport-initial" aria-hidden>
          {kader.name.slice(0, 1)}
        </span>
        <div>
          <h1>
            {kader.name} <span className="kader-level">{t[level]}</span>
          </h1>
          <p className="mid">
            {[
              t.kaderOf({ posyandu: kader.posts.map(({ name }) => name).join(', '), village }),
              kader.since === undefined ? '' : t.since({ year: kader.since.slice(0, 4) }),
              kader.birthYear === undefined ? '' : t.born({ year: kader.birthYear }),
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </p>
          {kader.account === undefined && <p className="small mid">{t.noAccount}</p>}
          {kader.id === kader.account && <p className="small mid">{t.notRegistered}</p>}
        </div>
        <dl className="passport-figures">
          {figures.map(([value, word]) => (
            <div key={word}>
              <dd>{format.number(value)}</dd>
              <dt>
                {word}
                <span className="tiny dim">{t.lastYear}</span>
              </dt>
            </div>
          ))}
        </dl>
        <div className="passport-buttons no-print">
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={20} stroke={1.75} />}
            onClick={onBack}
          >
            {t.back}
          </Button>
          <PrintButton>{t.print}</PrintButton>
          {kader.id !== kader.account && (
            <>
              {level !== 'none' && (
                <Button variant="default" onClick={() => onPaper('certificate')}>
                  {t.certificate}
                </Button>
              )}
              <Button variant="default" onClick={() => onPaper('badge')}>
                {t.badge}
              </Button>
            </>
          )}
        </div>
      </section>
      <div className="kader-columns">
        <section className="card passport-skills">
          <div className="passport-top">
            <h2>{t.skillsTitle}</h2>
            <span className="small mid">
              {t.legend({
                assessed: assessed.size,
                trained,
                left: allSkills.length - assessed.size - trained,
              })}
            </span>
          </div>
          <LevelSteps level={level} />
          <p className="small">
            {next === undefined
              ? t.top
              : t.next({ level: t[next], skills: missingForNext(assessed).join(', ') })}
          </p>
          {allGroups.map((group) => (
            <div key={group} className="passport-group">
              <div>
                <b>{group}</b>
                <span className="small mid">{say(skillGroups[group])}</span>
                <span className="small mid">
                  {skillsOf(group).filter((skill) => assessed.has(skill)).length}/
                  {skillsOf(group).length}
                </span>
              </div>
              <div className="passport-chips">
                {skillsOf(group).map((skill) => {
                  const known = kader.skills.find((one) => one.skill === skill)
                  const state =
                    known === undefined ? undefined : known.assessed ? 'assessed' : 'trained'
                  const refresh = known === undefined ? undefined : refreshFrom(known)
                  const isOld = refresh !== undefined && refresh <= today
                  return (
                    <button
                      key={skill}
                      type="button"
                      className={`passport-chip passport-chip-${state ?? 'none'}`}
                      onClick={() => setOpened(skill)}
                    >
                      <StatusMark
                        kind={state === 'assessed' ? 'ok' : state === 'trained' ? 'watch' : 'open'}
                        size={16}
                        label={t[state ?? 'notYet']}
                      />
                      <span>
                        <span className="mid">{skill}</span> {say(skills[skill])}
                        {isOld && <span className="tiny skill-refresh"> {t.refresh}</span>}
                      </span>
                    </button>
                  )
                })}
              </div>
            </div>
          ))}
        </section>
        <PassportSide kader={kader} others={others} pay={pay} />
      </div>
      {opened !== undefined && (
        <SkillSheet
          key={opened}
          kader={kader}
          skill={opened}
          today={today}
          note={note}
          onClose={() => setOpened(undefined)}
        />
      )}
    </div>
  )
}
