import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { catalogue } from '@jejaring/core/catalogue/index'
import { indicatorsOf } from '@jejaring/core/coverage/board-group'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { TargetBodyProps } from './desk-targets.tsx'
import { ImportSheet, type ChosenFile } from './import-sheet.tsx'
import { OfficialNumbers } from './official-numbers.tsx'
import { SaidLine, type Said } from './said-line.tsx'
import { TargetHead } from './target-head.tsx'
import { Upload } from './upload.tsx'
import { useTargets } from './use-targets.ts'

const IMPORT = '/api/targets/import'

/** The official numbers of people: entered in place or from a file. */
export function OfficialTargets(props: TargetBodyProps) {
  const t = useStore(targetMessages)
  const { year, group } = props.view
  const { targets, load, enter } = useTargets(year)
  const [chosen, setChosen] = useState<ChosenFile>()
  const [said, setSaid] = useState<Said>()
  const isShown = typeof targets === 'object'
  const mayEnter = isShown && targets.mayEnter
  return (
    <>
      <TargetHead
        {...props}
        title={t.title({ year })}
        line={isShown && !mayEnter ? `${t.line} ${t.lineRead}` : t.line}
        template="/api/targets/template"
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
      {isShown && (
        <OfficialNumbers
          targets={targets}
          columns={indicatorsOf(group, catalogue.indicators).filter(({ id }) =>
            targets.indicators.includes(id),
          )}
          enter={enter}
        />
      )}
      <ImportSheet
        to={IMPORT}
        chosen={chosen}
        villages={isShown ? targets.villages : []}
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
