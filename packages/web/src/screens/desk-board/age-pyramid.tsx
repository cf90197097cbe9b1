import { useStore } from '@nanostores/react'
import { pyramidSteps, type Pyramid, type PyramidStep } from '@jejaring/core/coverage/pyramid'
import type { Count } from '@jejaring/core/coverage/trend'
import { useFormat } from '../../i18n/format.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import type { Whose } from './board-filters.tsx'
import { boardMessages } from './desk-board.messages.ts'
import { useFollowed } from '../../session/use-asked.ts'
import { touches } from './board-view.ts'
import './age-pyramid.css'

interface Props {
  readonly area: string
  readonly indicator: string
  /** `2026-11` */
  readonly month: string
  readonly whose: Whose
}

/** How old the people behind a cell are, women to the left and men to the right; those who wait stand at the middle. */
export function AgePyramid({ area, indicator, month, whose }: Props) {
  const t = useStore(boardMessages)
  const search = new URLSearchParams({ indicator, month, area, ...whose }).toString()
  const { value: found, again } = useFollowed<Pyramid>(
    `/api/board/pyramid?${search}`,
    touches(area),
  )
  if (found === undefined) return <Waiting rows={6} height={24} />
  if (found === 'failed')
    return (
      <div className="names-list">
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.namesFailed}</ErrorLine>
      </div>
    )
  const steps = pyramidSteps(found.rows).toReversed()
  const most = Math.max(
    ...steps.flatMap(({ female, male }) => [female.population, male.population]),
  )
  return (
    <div className="age-pyramid">
      <ul className="age-legend small mid">
        <li>
          <i className="age-left" aria-hidden /> {t.unserved}
        </li>
        <li>
          <i className="age-served" aria-hidden /> {t.served}
        </li>
      </ul>
      <table>
        <caption className="tiny dim">{t.agesAtEnd}</caption>
        <thead>
          <tr>
            <th scope="col">{t.female}</th>
            <th scope="col">{t.stage}</th>
            <th scope="col">{t.male}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <Step key={step.from} step={step} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Step({ step, most }: { readonly step: PyramidStep; readonly most: number }) {
  const { from, max, female, male } = step
  return (
    <tr>
      <td className="age-women">
        <Bar count={female} most={most} />
      </td>
      <th scope="row">{max === undefined ? `${from}+` : max === from ? from : `${from}–${max}`}</th>
      <td>
        <Bar count={male} most={most} />
      </td>
    </tr>
  )
}

function Bar({ count, most }: { readonly count: Count; readonly most: number }) {
  const t = useStore(boardMessages)
  const format = useFormat()
  const { population, served } = count
  const left = population - served
  const width = (people: number) => `${most === 0 ? 0 : (100 * people) / most}%`
  const words = `${t.unserved}: ${format.number(left)}, ${t.served}: ${format.number(served)}`
  return (
    <span className="age-bar" title={words} aria-label={words}>
      <i className="age-left" style={{ width: width(left) }} />
      <i className="age-served" style={{ width: width(served) }} />
      <b>{population === 0 ? '' : format.number(left)}</b>
    </span>
  )
}
