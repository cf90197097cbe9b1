import { useStore } from '@nanostores/react'
import { IconUsers } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { likelyPairs } from '@jejaring/core/person/likely-pairs'
import { $index } from '../../store/index-of-people.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { ShowMore, STEP } from '../people/show-more.tsx'
import { PairCard } from './pair-card.tsx'
import { samePeopleMessages } from './same-people.messages.ts'
import { useAfterPaint } from './use-after-paint.ts'
import './same-people.css'

/** People of this device who were likely written down twice, the likeliest first. */
export default function SamePeople() {
  const t = useStore(samePeopleMessages)
  const index = useStore($index)
  const [shown, setShown] = useState(STEP)
  // Comparing thousands takes a slow phone a second or two: the screen is there before.
  const isDrawn = useAfterPaint()
  // Those of the moment the screen was opened: a pair that is settled stays where it was, to be undone.
  const [known, setKnown] = useState(index?.people)
  if (known === undefined && index !== undefined) setKnown(index.people)
  const pairs = useMemo(
    () =>
      known === undefined || !isDrawn
        ? undefined
        : likelyPairs([...known.values()].filter(({ left }) => left === undefined)),
    [known, isDrawn],
  )
  return (
    <Phone bar={<AppBar title={t.title} back="/more" />}>
      {pairs === undefined ? (
        <Waiting rows={4} />
      ) : pairs.length === 0 ? (
        <EmptyState icon={IconUsers} title={t.none} text={t.noneText} />
      ) : (
        <>
          <p className="small mid same-people-explain">{t.explain}</p>
          {pairs.slice(0, shown).map((pair) => (
            <PairCard key={`${pair.one} ${pair.other}`} pair={pair} />
          ))}
          <ShowMore left={pairs.length - shown} onMore={() => setShown(shown + STEP)} />
        </>
      )}
    </Phone>
  )
}
