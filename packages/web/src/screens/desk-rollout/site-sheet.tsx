import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { isLocalDate, yearOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import { criteria, type Criterion } from '@jejaring/core/rollout/criteria'
import { criterionStates, type Standing } from '@jejaring/core/rollout/readiness'
import { FIRST_SITE_DAY, stages } from '@jejaring/core/rollout/site'
import { terrains } from '@jejaring/core/rollout/terrain'
import type { Site } from '@jejaring/core/rollout/wire'
import type { Kept } from '../../session/keep.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'
import { SiteHistory } from './site-history.tsx'
import { SitePlan } from './site-plan.tsx'
import type { Say } from './use-rollout.ts'

interface Props {
  readonly site: Site
  /** What it may have been part of; absent: it is not asked here. */
  readonly others?: readonly Site[]
  readonly today: LocalDate
  readonly maySay: boolean
  readonly mayPlan: boolean
  readonly say: Say
  readonly onClose: () => void
}

/** One place: each criterion with its source, its stage and plan, and everything that was said of it. */
export function SiteSheet({ site, others = [], today, maySay, mayPlan, say, onClose }: Props) {
  const t = useStore(rolloutMessages)
  const [evidence, setEvidence] = useState('')
  const [on, setOn] = useState<string>(today)
  const [trouble, setTrouble] = useState<string>()
  // What was typed is kept with what was said: its fields begin anew, and leaving them loses nothing.
  const [saidTimes, setSaid] = useState(0)
  const tell = async (about: string, value: string) => {
    if (!isLocalDate(on) || on < FIRST_SITE_DAY || on > today) {
      setTrouble(t.wrongDay)
      return
    }
    const said = await say({
      facility: site.id,
      about,
      value,
      on,
      evidence: evidence.trim(),
      version: site.versions[about] ?? 0,
    })
    setTrouble(said === 'kept' ? undefined : t[wordFor(said, about)])
    if (said !== 'kept') return
    setEvidence('')
    setSaid((before) => before + 1)
  }
  return (
    <Sheet opened title={site.name} onClose={onClose}>
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {maySay && (
        <div key={saidTimes} className="rollout-form">
          <label>
            {t.stageOn}
            <input
              className="plain-input"
              type="date"
              min={FIRST_SITE_DAY}
              max={today}
              value={on}
              onChange={({ currentTarget }) => setOn(currentTarget.value)}
            />
          </label>
          <label>
            {t.evidence}
            <input
              className="plain-input"
              maxLength={300}
              value={evidence}
              onChange={({ currentTarget }) => setEvidence(currentTarget.value)}
            />
          </label>
        </div>
      )}
      <div className="rollout-form">
        <div>
          {t.stage}
          {mayPlan ? (
            <Choice
              label={t.stage}
              value={site.stage}
              options={stages.map((value) => ({ value, label: t[value] }))}
              onChoose={(value) => void tell('stage', value)}
            />
          ) : (
            <b> {t[site.stage]}</b>
          )}
        </div>
        <div>
          {t.planYear}
          {mayPlan ? (
            <Choice
              label={t.planYear}
              value={site.plannedYear === undefined ? '' : String(site.plannedYear)}
              options={[
                { value: '', label: t.unplanned },
                ...yearsOf(site, today).map((year) => ({
                  value: String(year),
                  label: String(year),
                })),
              ]}
              onChoose={(value) => void tell('planned-year', value)}
            />
          ) : (
            <b> {site.plannedYear ?? t.unplanned}</b>
          )}
        </div>
        <div>
          {t.terrain}
          {mayPlan ? (
            <Choice
              label={t.terrain}
              value={site.terrain ?? ''}
              options={[
                { value: '', label: t.unsaid },
                ...terrains.map((value) => ({ value, label: t[value] })),
              ]}
              onChoose={(value) => void tell('terrain', value)}
            />
          ) : (
            <b> {site.terrain === undefined ? t.unsaid : t[site.terrain]}</b>
          )}
        </div>
      </div>
      {mayPlan && (
        <SitePlan
          key={site.versions['distance-km']}
          site={site}
          others={others}
          hasEvidence={evidence.trim() !== ''}
          tell={(about, value) => void tell(about, value)}
        />
      )}
      <ul className="rollout-criteria">
        {criteria[site.kind].map((criterion) => (
          <CriterionRow
            key={criterion.id}
            criterion={criterion}
            standing={site.standings.find((one) => one.criterion === criterion.id)}
            records={t[recordsOf(criterion, site)]}
            isSaid={(site.versions[criterion.id] ?? 0) > 0}
            onSay={maySay ? (value) => void tell(criterion.id, value) : undefined}
          />
        ))}
      </ul>
      <SiteHistory site={site} />
    </Sheet>
  )
}

function wordFor(said: Exclude<Kept, 'kept'>, about: string) {
  if (said === 'conflict') return 'conflict'
  if (said === 'failed') return 'notSaved'
  return about === 'stage' ? 'stageOrder' : about === 'split-from' ? 'splitCircle' : 'refused'
}

function recordsOf({ writtenIn, isLearned, isStaff }: Criterion, { isStaffRegistered }: Site) {
  if (writtenIn === 'registration') return 'fromRegistration'
  if (isLearned === true) return 'fromPassports'
  if (isStaff !== true) return 'fromRecords'
  return isStaffRegistered === true ? 'fromRegister' : 'fromAccounts'
}

const YEARS_AHEAD = 8
/** From this year on; a year that was planned before and has passed stays in the list. */
const yearsOf = ({ plannedYear }: Site, today: LocalDate): readonly number[] => {
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, n) => yearOf(today) + n)
  return plannedYear === undefined || ahead.includes(plannedYear) ? ahead : [plannedYear, ...ahead]
}

interface RowProps {
  readonly criterion: Criterion
  readonly standing: Standing | undefined
  /** Which of our own records it is from. */
  readonly records: string
  /** Somebody has spoken of it, and may leave it to the records again. */
  readonly isSaid: boolean
  readonly onSay: ((value: string) => void) | undefined
}

function CriterionRow({ criterion, standing, records, isSaid, onSay }: RowProps) {
  const t = useStore(rolloutMessages)
  const say = useText()
  const state = standing?.state ?? 'missing'
  const isWritten = criterion.writtenIn !== undefined && standing?.isFromRecords === true
  return (
    <li>
      <p>
        {say(criterion.label)}
        <span className="tiny dim">
          {say(criterion.source)}
          {standing?.isFromRecords === true && ` · ${records}`}
        </span>
        {standing?.isDisputed === true && (
          <span className="tiny rollout-disputed">
            <StatusMark kind="watch" size={12} /> {t.disputed}
          </span>
        )}
      </p>
      {onSay === undefined || isWritten ? (
        <b>{t[state]}</b>
      ) : (
        <Segmented
          label={say(criterion.label)}
          value={state}
          options={criterionStates.map((value) => ({ value, label: t[value] }))}
          onChoose={onSay}
        />
      )}
      {onSay !== undefined && isSaid && criterion.shown !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onSay('')}>
          {t.takeBack}
        </Button>
      )}
    </li>
  )
}
