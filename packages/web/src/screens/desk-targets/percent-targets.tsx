import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { indicatorsOf } from '@jejaring/core/coverage/board-group'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { TargetBodyProps } from './desk-targets.tsx'
import { ImportSheet, type ChosenFile } from './import-sheet.tsx'
import { PercentDrafts } from './percent-drafts.tsx'
import { PercentNumbers } from './percent-numbers.tsx'
import { SaidLine, type Said } from './said-line.tsx'
import { TargetHead } from './target-head.tsx'
import { Upload } from './upload.tsx'
import { usePercents } from './use-percents.ts'

const IMPORT = '/api/targets/percent/import'

/** What percent each place is to reach by the end of the year: drafted, then fixed by decree. */
export function PercentTargets(props: TargetBodyProps) {
  const t = useStore(targetMessages)
  const { year, group } = props.view
  const { targets, load, say } = usePercents(year)
  const [chosen, setChosen] = useState<ChosenFile>()
  const [said, setSaid] = useState<Said>()
  const places = typeof targets === 'object' ? targets.places : []
  const mayEnter = places.some((place) => place.mayEnter)
  return (
    <>
      <TargetHead
        {...props}
        title={t.percentTitle({ year })}
        line={t.percentLine}
        template="/api/targets/percent/template"
      >
        {mayEnter && (
          <Upload
            to={IMPORT}
            onChosen={setChosen}
            onFailed={() => setSaid({ words: t.fOffline, isTrouble: true })}
          />
        )}
      </TargetHead>
      <SaidLine said={said} />
      {targets === undefined && <Waiting rows={8} />}
      {targets === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof targets === 'object' && (
        <>
          <PercentDrafts targets={targets} today={props.me.today} say={say} />
          <PercentNumbers
            targets={targets}
            columns={indicatorsOf(group, catalogue.indicators).filter(({ id }) =>
              targets.indicators.includes(id),
            )}
            say={say}
          />
        </>
      )}
      <ImportSheet
        to={IMPORT}
        chosen={chosen}
        villages={places}
        onClose={() => setChosen(undefined)}
        onTaken={(count) => {
          setChosen(undefined)
          setSaid({ words: t.taken(count), isTrouble: false })
          void load()
        }}
      />
    </>
  )
}
