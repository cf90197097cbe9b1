import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconDownload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Choice } from '../../ui/choice.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { BoardGroups } from '../desk-board/board-groups.tsx'
import { targetMessages } from './desk-targets.messages.ts'
import type { TargetBodyProps } from './desk-targets.tsx'

const YEARS_BACK = 3

interface Props extends TargetBodyProps {
  readonly title: string
  readonly line: string
  /** Where its template is. */
  readonly template: string
  readonly children: ReactNode
}

/** Title, year, which of the two numbers, the file to fill in, and what the caller adds. */
export function TargetHead({ me, view, onShow, title, line, template, children }: Props) {
  const t = useStore(targetMessages)
  const thisYear = Number(me.today.slice(0, 4))
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{title}</h1>
          <p>{line}</p>
        </div>
        <div className="desk-tools">
          <Segmented
            label={t.as}
            value={view.as}
            options={[
              { value: 'people', label: t.asPeople },
              { value: 'percent', label: t.asPercent },
            ]}
            onChoose={(as) => onShow({ as })}
          />
          <Choice
            label={t.year}
            value={String(view.year)}
            options={Array.from({ length: YEARS_BACK + 2 }, (_, at) =>
              String(thisYear + 1 - at),
            ).map((value) => ({ value, label: value }))}
            onChoose={(year) => onShow({ year: Number(year) })}
          />
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              component="a"
              variant="default"
              href={`${template}?year=${view.year}&format=${format}`}
              download
              leftSection={<IconDownload size={20} stroke={1.75} aria-hidden />}
            >
              {format === 'xlsx' ? t.template : t.templateCsv}
            </Button>
          ))}
          {children}
        </div>
      </div>
      <BoardGroups group={view.group} onChoose={(group) => onShow({ group })} />
    </>
  )
}
