import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { hasJoined } from '@jejaring/core/rollout/site'
import type { Site } from '@jejaring/core/rollout/wire'
import { useFormat } from '../../i18n/format.ts'
import { Choice } from '../../ui/choice.tsx'
import { rolloutMessages } from './desk-rollout.messages.ts'

interface Props {
  readonly site: Site
  /** What it may have been part of. */
  readonly others: readonly Site[]
  /** Something that says why has been typed. */
  readonly hasEvidence: boolean
  readonly tell: (about: string, value: string) => void
}

/** How far a place is from its Puskesmas, and whether it is planned at all. */
export function SitePlan({ site, others, hasEvidence, tell }: Props) {
  const t = useStore(rolloutMessages)
  const format = useFormat()
  const [km, setKm] = useState(
    site.km === undefined ? '' : format.typed(String(site.km).replace('.', ',')),
  )
  const typed = km.replace(',', '.').trim()
  const isFine = /^\d{1,3}(\.\d)?$/.test(typed) && Number(typed) !== site.km
  return (
    <>
      {site.kind !== 'puskesmas' && (
        <form
          className="rollout-km"
          onSubmit={(event) => {
            event.preventDefault()
            if (isFine) tell('distance-km', typed)
          }}
        >
          <label>
            {t.distance}
            <input
              className="plain-input"
              inputMode="decimal"
              maxLength={5}
              value={km}
              onChange={({ currentTarget }) => setKm(currentTarget.value)}
            />
          </label>
          <Button type="submit" variant="default" disabled={!isFine}>
            {t.save}
          </Button>
        </form>
      )}
      {others.length > 0 && site.kind !== 'puskesmas' && (
        <div className="rollout-split">
          {t.splitFrom}
          <Choice
            label={t.splitFrom}
            value={others.find(({ name }) => name === site.splitFrom)?.id ?? ''}
            options={[
              { value: '', label: t.notSplit },
              ...others.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(value) => tell('split-from', value)}
          />
        </div>
      )}
      {site.dropped !== undefined ? (
        <p className="rollout-dropped">
          {t.droppedBecause({ why: site.dropped })}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => tell('dropped', '')}>
            {t.planAgain}
          </Button>
        </p>
      ) : (
        !hasJoined(site.stage) && (
          <p className="rollout-dropped">
            <Button
              variant="default"
              disabled={!hasEvidence}
              onClick={() => tell('dropped', 'yes')}
            >
              {t.drop}
            </Button>
            {!hasEvidence && <span className="tiny dim">{t.dropNeeds}</span>}
          </p>
        )
      )}
    </>
  )
}
