import { useStore } from '@nanostores/react'
import type { Trainings } from '@jejaring/core/kader/training'
import { trainingMessages } from './training.messages.ts'

type Kader = Trainings['kader']

interface Props {
  readonly kader: Kader
  /** Ids of who needs one of the skills. */
  readonly needing: readonly string[]
  readonly chosen: readonly string[]
  readonly hasSkills: boolean
  readonly onChoose: (ids: readonly string[]) => void
}

/** Who is invited: first who needs it, the others behind one line. */
export function Trainees({ kader, needing, chosen, hasSkills, onChoose }: Props) {
  const t = useStore(trainingMessages)
  const first = kader.filter(({ id }) => needing.includes(id))
  const others = kader.filter(({ id }) => !needing.includes(id))
  const press = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset className="trainees">
      <legend>{t.invite(chosen.length)}</legend>
      <p className="small mid">{hasSkills ? t.inviteText : t.chooseSkills}</p>
      <Ticks kader={first} chosen={chosen} onPress={press} />
      {others.length > 0 && (
        <details>
          <summary>{t.others(others.length)}</summary>
          <Ticks kader={others} chosen={chosen} onPress={press} />
        </details>
      )}
    </fieldset>
  )
}

function Ticks({
  kader,
  chosen,
  onPress,
}: Pick<Props, 'kader' | 'chosen'> & { readonly onPress: (id: string) => void }) {
  return (
    <ul>
      {kader.map(({ id, name, posts, village }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onPress(id)} />
            <span>
              {name} <span className="small mid">{`${posts.join(', ')}, ${village}`}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  )
}
