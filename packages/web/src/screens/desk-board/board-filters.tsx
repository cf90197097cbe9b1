import { useStore } from '@nanostores/react'
import {
  boardClusters,
  disabilityParts,
  lifeStages,
  sexes,
  type BoardCluster,
  type BoardFilter,
} from '@jejaring/core/coverage/board-filter'
import type { Me } from '@jejaring/core/sync/account'
import { Choice } from '../../ui/choice.tsx'
import type { BoardView } from './board-view.ts'
import { boardMessages } from './desk-board.messages.ts'

interface Props {
  readonly me: Me
  readonly view: BoardView
  readonly onShow: (view: BoardView) => void
}

/** Whose indicators, and whom of those counted. */
export function BoardFilters({ me, view, onShow }: Props) {
  const t = useStore(boardMessages)
  const words = useFilterWords()
  const { cluster, cell: _closed, ...rest } = view
  const { sex, stage, disability, ...unfiltered } = rest
  const filter = filterOf(view)
  // One at a time for who sees no names.
  const show = (chosen: BoardFilter, others: BoardFilter) =>
    onShow({
      ...unfiltered,
      ...(cluster === undefined ? {} : { cluster }),
      ...(me.seesNames || Object.keys(chosen).length === 0 ? others : {}),
      ...chosen,
    })
  return (
    <div className="board-filters">
      <Choice
        label={t.cluster}
        value={String(cluster ?? ALL)}
        options={[
          { value: ALL, label: t.allClusters },
          ...boardClusters.map((of) => ({ value: String(of), label: words.cluster(of) })),
        ]}
        onChoose={(chosen) => {
          const of = boardClusters.find((one) => String(one) === chosen)
          onShow(of === undefined ? rest : { ...rest, cluster: of })
        }}
      />
      {mayFilter(me, view) && (
        <>
          <Choice
            label={t.sex}
            value={sex ?? ALL}
            options={[
              { value: ALL, label: t.allSexes },
              ...sexes.map((of) => ({ value: of, label: words.sex[of] })),
            ]}
            onChoose={(chosen) => {
              const of = sexes.find((one) => one === chosen)
              const { sex: _before, ...others } = filter
              show(of === undefined ? {} : { sex: of }, others)
            }}
          />
          <Choice
            label={t.stage}
            value={stage ?? ALL}
            options={[
              { value: ALL, label: t.allStages },
              ...lifeStages.map((of) => ({ value: of, label: words.stage[of] })),
            ]}
            onChoose={(chosen) => {
              const of = lifeStages.find((one) => one === chosen)
              const { stage: _before, ...others } = filter
              show(of === undefined ? {} : { stage: of }, others)
            }}
          />
          <Choice
            label={t.disability}
            value={disability ?? ALL}
            options={[
              { value: ALL, label: t.allDisabilities },
              ...disabilityParts.map((of) => ({
                value: of,
                label: of === 'with' ? t.withDisability : t.othersOrUnasked,
              })),
            ]}
            onChoose={(chosen) => {
              const of = disabilityParts.find((one) => one === chosen)
              const { disability: _before, ...others } = filter
              show(of === undefined ? {} : { disability: of }, others)
            }}
          />
        </>
      )}
    </div>
  )
}

const ALL = 'all'

/** Whom of those counted a view looks at. */
/** Whom the people behind a cell are chosen from: the board's filters, and its facility. */
export interface Whose extends BoardFilter {
  readonly facility?: string
}
export const whoseOf = (view: BoardView): Whose => ({
  ...filterOf(view),
  ...(view.facility === undefined ? {} : { facility: view.facility }),
})

const filterOf = ({ sex, stage, disability }: BoardView): BoardFilter => ({
  ...(sex === undefined ? {} : { sex }),
  ...(stage === undefined ? {} : { stage }),
  ...(disability === undefined ? {} : { disability }),
})

/** Who sees no names has filters where no two boards can be subtracted: by Puskesmas alone. */
const mayFilter = (me: Me, { level, facility }: BoardView): boolean =>
  me.seesNames || (level === 'puskesmas' && facility === undefined)

/** The view without a filter its user may not have there. */
export function withOwnFilters(view: BoardView, me: Me): BoardView {
  if (me.seesNames) return view
  const { sex, stage, disability, ...rest } = view
  if (!mayFilter(me, view)) return rest
  if (sex !== undefined) return { ...rest, sex }
  if (stage !== undefined) return { ...rest, stage }
  return disability === undefined ? rest : { ...rest, disability }
}

/** The filter in words; undefined where everybody is looked at. */
export function useFilterWords() {
  const t = useStore(boardMessages)
  const sex = { female: t.female, male: t.male }
  const stage = {
    child: t.stageChild,
    school: t.stageSchool,
    adult: t.stageAdult,
    elderly: t.stageElderly,
  }
  const disability = { with: t.withDisability, others: t.noDisability }
  const clusters = { 2: t.cluster2, 3: t.cluster3, 4: t.cluster4 }
  return {
    sex,
    stage,
    cluster: (of: BoardCluster): string => clusters[of],
    all: (view: BoardView): string | undefined => {
      const words = [
        ...(view.cluster === undefined ? [] : [clusters[view.cluster]]),
        ...(view.sex === undefined ? [] : [sex[view.sex]]),
        ...(view.stage === undefined ? [] : [stage[view.stage]]),
        ...(view.disability === undefined ? [] : [disability[view.disability]]),
      ]
      return words.length === 0 ? undefined : words.join(', ')
    },
  }
}
