import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { readPoint, type PlacePoint, type PlacePoints } from '@jejaring/core/place/point'
import type { Answer } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { boardMessages } from './desk-board.messages.ts'

interface Props {
  readonly places: PlacePoints['places']
  readonly say: (point: PlacePoint) => Promise<Answer<PlacePoints>>
  readonly onClose: () => void
}

/** Where a village or a post lies, pasted from a map program, and who says so. */
export function PointSheet({ places, say, onClose }: Props) {
  const t = useStore(boardMessages)
  const own = places.filter(({ mayEnter }) => mayEnter)
  const first = own.find(({ point }) => point?.lat === undefined) ?? own[0]
  const [chosen, setChosen] = useState(first?.code ?? '')
  const place = own.find(({ code }) => code === chosen)
  return (
    <Sheet opened title={t.mapEnter} onClose={onClose}>
      <Choice
        label={t.mapPlace}
        value={chosen}
        options={own.map(({ code, name, kind, village }) => {
          const within = places.find((one) => one.code === village)?.name
          const named = kind === 'village' ? t.mapVillage({ name }) : name
          return { value: code, label: within === undefined ? named : `${named}, ${within}` }
        })}
        onChoose={setChosen}
      />
      {place !== undefined && (
        <PointForm key={`${chosen} ${place.point?.version ?? 0}`} place={place} say={say} />
      )}
    </Sheet>
  )
}

interface FormProps {
  readonly place: PlacePoints['places'][number]
  readonly say: Props['say']
}

function PointForm({ place: { code, point }, say }: FormProps) {
  const t = useStore(boardMessages)
  const [typed, setTyped] = useState(
    point?.lat === undefined || point.lon === undefined ? '' : `${point.lat}, ${point.lon}`,
  )
  const [source, setSource] = useState(point?.source ?? '')
  const [trouble, setTrouble] = useState<string>()
  const save = async () => {
    const at = typed.trim() === '' ? {} : readPoint(typed)
    if (at === undefined) {
      setTrouble(t.mapUnreadable)
      return
    }
    const version = point?.version ?? 0
    const answer = await say({ place: code, ...at, source: source.trim(), version })
    if (answer.kind === 'ok') setTrouble(undefined)
    else if (answer.kind === 'problem' && answer.problem.type === 'conflict')
      setTrouble(t.mapConflict)
    else setTrouble(t.mapNotSaved)
  }
  return (
    <form
      className="point-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {trouble !== undefined && <ErrorLine>{trouble}</ErrorLine>}
      {point?.lat !== undefined && (
        <p className="small mid" role="status">
          {t.mapKnown}
        </p>
      )}
      <label>
        {t.mapPoint}
        <input
          className="plain-input"
          maxLength={60}
          placeholder="-2.87295, 108.27185"
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <label>
        {t.source}
        <input
          className="plain-input"
          maxLength={200}
          value={source}
          onChange={({ currentTarget }) => setSource(currentTarget.value)}
        />
      </label>
      <div className="sheet-actions">
        <Button type="submit" disabled={source.trim() === ''}>
          {t.mapSave}
        </Button>
      </div>
    </form>
  )
}
