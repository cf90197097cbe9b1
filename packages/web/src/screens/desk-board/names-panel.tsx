import { ActionIcon } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconUserOff, IconX } from '@tabler/icons-react'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { Whose } from './board-filters.tsx'
import type { Board, BoardCell } from '@jejaring/core/sync/board'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { FourState } from '../../ui/four-state.tsx'
import { percentOf } from '../../ui/heat-cell.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { boardMessages } from './desk-board.messages.ts'
import { targetToday } from './board-columns.ts'
import { AgePyramid } from './age-pyramid.tsx'
import type { CellList } from './board-view.ts'
import { HouseList } from './house-list.tsx'
import { NameList } from './name-list.tsx'
import { useOfficialShare } from './use-denominators.ts'
import './names-panel.css'

interface Props {
  readonly board: Board
  readonly area: { readonly code: string; readonly name: string }
  readonly indicator: Indicator
  readonly cell: BoardCell
  readonly served: boolean
  readonly whose: Whose
  readonly seesNames: boolean
  readonly list: CellList
  readonly onList: (list: CellList) => void
  readonly onServed: (served: boolean) => void
  readonly onClose: () => void
}

/** What stands behind a cell: the number in full, then the people, those not yet served first. */
export function NamesPanel(props: Props) {
  const {
    board,
    area,
    indicator,
    cell,
    served,
    whose,
    seesNames,
    list,
    onList,
    onServed,
    onClose,
  } = props
  const t = useStore(boardMessages)
  const text = useText()
  const format = useFormat()
  const official = useOfficialShare()
  const isFew = indicator.wanted === 'few'
  const round = isFew ? Math.floor : Math.ceil
  const head = isFew
    ? { yes: t.foundHead, no: t.notFoundHead }
    : { yes: t.servedHead, no: t.unservedHead }
  const percent = cell.targetToday ?? targetToday(board, indicator)
  const target = round((cell.population * percent) / 100)
  // The people behind a sum of months are those of the last.
  const behind = cell.latest ?? cell
  const missing = behind.population - behind.served
  const months = board.indicators.find(({ id }) => id === indicator.id)?.months
  const cellOf = {
    area: area.code,
    indicator: indicator.id,
    month: board.month,
    today: board.today,
    whose,
  }
  const mayPlan = !served && !isFew && missing > 0
  const shown = list === 'houses' && !mayPlan ? 'names' : list
  const gained = cell.servedBefore === undefined ? undefined : cell.served - cell.servedBefore
  return (
    <aside className="names-panel card" aria-label={`${text(indicator.short)}, ${area.name}`}>
      <div className="names-head">
        <div className="names-head-row">
          <span className="small dim">{area.name}</span>
          <ActionIcon size={32} aria-label={t.close} onClick={onClose} className="no-print">
            <IconX size={20} stroke={1.75} />
          </ActionIcon>
        </div>
        <div className="names-head-row">
          <h2>{text(indicator.label)}</h2>
          {cell.state !== undefined && <FourState state={cell.state} />}
        </div>
        <div className="names-numbers">
          <div>
            <b>{percentOf(cell)}%</b>
            <span>
              {format.number(cell.served)}/{format.number(cell.population)}
              <br />
              {months === undefined ? t.registered : t.addedUp({ months })}
            </span>
          </div>
          <div>
            <b>{format.number(target)}</b>
            <span>{isFew ? t.mostToday : t.targetToday}</span>
          </div>
        </div>
        <p className="small mid names-official">{official(cell) ?? t.noOfficial}</p>
        {indicator.period !== 'month' && gained !== undefined && (
          <p className="small mid names-gain">
            {gained === 0
              ? t.noGain
              : t.thisMonth({
                  people: `${gained < 0 ? '−' : '+'}${format.number(Math.abs(gained))}`,
                })}
          </p>
        )}
      </div>
      {seesNames ? (
        <>
          {cell.latest !== undefined && (
            <p className="small mid names-latest">
              {t.latestOnly({
                month: format.month(board.month),
                numbers: `${format.number(behind.served)}/${format.number(behind.population)}`,
              })}
            </p>
          )}
          <div className="names-which">
            <b>{served ? head.yes(behind.served) : head.no(missing)}</b>
            <Segmented
              label={t.which}
              value={served ? 'yes' : 'no'}
              options={[
                { value: 'no', label: isFew ? t.notFound : t.unserved },
                { value: 'yes', label: isFew ? t.found : t.served },
              ]}
              onChoose={(value) => onServed(value === 'yes')}
            />
          </div>
          <div className="names-which">
            <span className="small mid">{t.listAs}</span>
            <Segmented
              label={t.listAs}
              value={shown}
              options={[
                { value: 'names', label: t.listNames },
                ...(mayPlan ? [{ value: 'houses' as const, label: t.listHouses }] : []),
                { value: 'ages', label: t.listAges },
              ]}
              onChoose={onList}
            />
          </div>
          {shown === 'houses' && (
            <HouseList
              {...cellOf}
              missing={round((behind.population * percent) / 100) - behind.served}
            />
          )}
          {shown === 'ages' && <AgePyramid {...cellOf} />}
          {shown === 'names' && <NameList {...cellOf} served={served} />}
        </>
      ) : (
        <div className="names-none">
          <IconUserOff size={20} stroke={1.75} aria-hidden />
          <div>
            <b>{t.noNames}</b>
            <p>{t.noNamesText}</p>
          </div>
        </div>
      )}
      <details className="names-source">
        <summary>{t.cannotKnow}</summary>
        <p>{text(indicator.unknown)}</p>
        <p className="dim">
          {t.source}: {indicator.source}
        </p>
      </details>
    </aside>
  )
}
