import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconMapPin } from '@tabler/icons-react'
import { useState } from 'react'
import type { Board } from '@jejaring/core/sync/board'
import { useText } from '../../i18n/use-text.ts'
import { Choice } from '../../ui/choice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { columnsOf } from './board-columns.ts'
import type { BoardView } from './board-view.ts'
import { boardMessages } from './desk-board.messages.ts'
import { MapSigns, placeOf, pointOf } from './map-signs.tsx'
import { PointImport } from './point-import.tsx'
import { PointSheet } from './point-sheet.tsx'
import { usePoints } from './use-points.ts'
import './board-map.css'
import '../../ui/only-desk.css'

interface Props {
  readonly view: BoardView
  readonly board: Board
  readonly onShow: (view: BoardView) => void
  readonly onOpen: (area: string, indicator: string) => void
}

/** One indicator where its places lie. Places of which nobody has said where they lie are named, not guessed. */
export function BoardMap({ view, board, onShow, onOpen }: Props) {
  const t = useStore(boardMessages)
  const text = useText()
  const { state, load, say } = usePoints()
  const [isEntering, setEntering] = useState(false)
  const columns = columnsOf(board)
  const indicator = columns.find(({ id }) => id === view.indicator) ?? columns[0]
  if (indicator === undefined) return null
  if (state.kind === 'waiting') return <Waiting rows={8} />
  if (state.kind === 'failed')
    return (
      <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.mapFailed}</ErrorLine>
    )
  const { places } = state
  const shown = new Map(places.map((place) => [place.code, place]))
  const located = board.rows.flatMap((row) => {
    const point = pointOf(shown.get(placeOf(row.area))?.point)
    return point === undefined ? [] : [{ row, point }]
  })
  const lost = board.rows.filter(({ area }) => !located.some(({ row }) => row.area === area))
  const mayEnter = places.some((place) => place.mayEnter)
  return (
    <section className="board-map">
      <div className="board-map-head">
        <Choice
          label={t.chartIndicator}
          value={indicator.id}
          options={columns.map(({ id, label }) => ({ value: id, label: text(label) }))}
          onChoose={(chosen) => {
            const { cell: _closed, ...closed } = view
            onShow({ ...closed, indicator: chosen })
          }}
        />
        {mayEnter && (
          <Button
            variant="default"
            className="no-print"
            leftSection={<IconMapPin size={20} stroke={1.75} aria-hidden />}
            onClick={() => setEntering(true)}
          >
            {t.mapEnter}
          </Button>
        )}
        {mayEnter && (
          <div className="board-map-file only-desk no-print">
            <PointImport onTaken={() => void load()} />
          </div>
        )}
      </div>
      {located.length === 0 ? (
        <EmptyState
          icon={IconMapPin}
          title={t.mapEmpty}
          text={mayEnter ? t.mapEmptyText : t.mapEmptyRead}
          {...(view.level === 'puskesmas' && places.some(({ point }) => pointOf(point))
            ? {
                action: {
                  label: t.mapOfVillages,
                  onPress: () => onShow({ ...view, level: 'village' }),
                },
              }
            : {})}
        />
      ) : (
        <MapSigns
          located={located}
          indicator={indicator.id}
          open={view.cell?.area}
          posts={places.filter(({ kind }) => kind === 'pustu' || kind === 'posyandu')}
          onOpen={(area) => onOpen(area, indicator.id)}
        />
      )}
      {lost.length > 0 && located.length > 0 && (
        <p className="small dim">
          {t.mapLost({ places: lost.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {isEntering && <PointSheet places={places} say={say} onClose={() => setEntering(false)} />}
    </section>
  )
}
