import { useStore } from '@nanostores/react'
import type { MatchPart } from '@jejaring/core/practice/match-places'
import type { PracticePage } from '@jejaring/core/practice/wire'
import { useFormat } from '../../i18n/format.ts'
import { Choice } from '../../ui/choice.tsx'
import { practiceMessages } from './desk-practice.messages.ts'
import { Likeness } from './likeness.tsx'

interface Props {
  readonly page: PracticePage
  readonly onChoose: (place: string) => void
}

/** My place beside theirs, trait by trait: why they are alike or not. */
export function MatchTable({ page: { place, mine, compared }, onChoose }: Props) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  if (compared === undefined) return <p className="mid">{t.nothingAlike}</p>
  const { match } = compared
  return (
    <>
      <div className="match-head">
        <Likeness match={match} with={compared.place.name} />
        {mine.length > 1 && (
          <Choice
            label={t.compareWith}
            value={compared.place.id}
            options={mine.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={onChoose}
          />
        )}
      </div>
      <table className="match-table">
        <thead>
          <tr>
            <th scope="col">{t.trait}</th>
            <th scope="col">{compared.place.name}</th>
            <th scope="col">{place.name}</th>
            <th scope="col">{t.closeness}</th>
          </tr>
        </thead>
        <tbody>
          {match.parts.map((part) => (
            <tr key={part.trait}>
              <th scope="row">{t[part.trait]}</th>
              <td>
                <Value part={part} of={part.mine} />
              </td>
              <td>
                <Value part={part} of={part.theirs} />
              </td>
              <td>{part.closeness === undefined ? '–' : format.percent(part.closeness)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="tiny dim">{t.rule}</p>
    </>
  )
}

function Value({ part, of }: { readonly part: MatchPart; readonly of: MatchPart['mine'] }) {
  const t = useStore(practiceMessages)
  const format = useFormat()
  if (of === undefined) return <span className="dim">{t.unsaid}</span>
  if (typeof of !== 'number') return t[of]
  return part.trait === 'people' ? format.number(of) : format.number(of, 1)
}
