import { useStore } from '@nanostores/react'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useState } from 'react'
import { useSearchParams } from 'wouter'
import type { Coaching, NewTalk } from '@jejaring/core/sync/coaching'
import type { Me } from '@jejaring/core/sync/account'
import { useFormat } from '../../i18n/format.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { coachingMessages } from './desk-coaching.messages.ts'
import { HintCard } from './hint-card.tsx'
import { useCoaching } from './use-coaching.ts'
import './desk-coaching.css'

/** What a midwife and a kader may look at together: by name, without a mark and without an order. */
export default function DeskCoaching({ me }: { readonly me: Me }) {
  const t = useStore(coachingMessages)
  const format = useFormat()
  const [search, setSearch] = useSearchParams()
  const village = search.get('village') ?? me.villages[0]?.code ?? ''
  const place = me.villages.find(({ code }) => code === village)?.name ?? village
  const { coaching, load, note } = useCoaching(village)
  const [isUnsaved, setUnsaved] = useState(false)
  return (
    <>
      <div className="desk-head">
        <div>
          <h1>{t.title({ place })}</h1>
          {typeof coaching === 'object' && (
            <p>
              {t.line({
                from: format.shortDay(coaching.from),
                today: format.shortDay(coaching.today),
              })}
            </p>
          )}
        </div>
        {me.villages.length > 1 && (
          <div className="desk-tools">
            <VillageChoice
              villages={me.villages}
              value={village}
              onChoose={(code) => setSearch({ village: code }, { replace: true })}
            />
          </div>
        )}
      </div>
      {isUnsaved && <ErrorLine>{t.notSaved}</ErrorLine>}
      {coaching === undefined && <Waiting rows={6} />}
      {coaching === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {typeof coaching === 'object' && (
        <Kader
          coaching={coaching}
          note={(talk) => void note(talk).then((isSaved) => setUnsaved(!isSaved))}
        />
      )}
    </>
  )
}

interface KaderProps {
  readonly coaching: Coaching
  readonly note: (talk: Omit<NewTalk, 'village'>) => void
}

function Kader({ coaching, note }: KaderProps) {
  const t = useStore(coachingMessages)
  const places = usePlaceNames()
  const { kader, others, today } = coaching
  return (
    <>
      {kader.length === 0 && (
        <EmptyState icon={IconHeartHandshake} title={t.emptyTitle} text={t.emptyText} />
      )}
      {kader.map(({ id, name, posyandu, hints }) => (
        <section key={id} className="coaching-kader">
          <h2>
            {name} <span className="dim">Posyandu {places.posyandu(posyandu)}</span>
          </h2>
          {hints.map((hint) => (
            <HintCard
              key={hint.topic}
              hint={hint}
              today={today}
              onTalked={(isDone) => note({ kader: id, topic: hint.topic, isDone })}
            />
          ))}
        </section>
      ))}
      {kader.length > 0 && others > 0 && <p className="small dim">{t.others(others)}</p>}
    </>
  )
}
