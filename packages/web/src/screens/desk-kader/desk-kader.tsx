import { useStore } from '@nanostores/react'
import { IconIdBadge2 } from '@tabler/icons-react'
import { useSearchParams } from 'wouter'
import type { Me } from '@jejaring/core/sync/account'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { VillageChoice } from '../../ui/village-choice.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { kaderMessages } from './desk-kader.messages.ts'
import { KaderList } from './kader-list.tsx'
import { KaderPapers } from './kader-papers.tsx'
import { Passport } from './passport.tsx'
import { PassportPay } from './passport-pay.tsx'
import { TrainingList } from './training-list.tsx'
import { TrainingEvents } from './trainings.tsx'
import { useKader } from './use-kader.ts'
import '../../forms/service-fields.css'
import './desk-kader.css'

/** The kader of a village, and the passport of one: skills and level, practice, load. */
export default function DeskKader({ me }: { readonly me: Me }) {
  const t = useStore(kaderMessages)
  const [search, setSearch] = useSearchParams()
  const village = search.get('village') ?? me.villages[0]?.code ?? ''
  const { list, load, note } = useKader(village)
  const view =
    (['training', 'events'] as const).find((one) => one === search.get('show')) ?? 'passports'
  const place = me.villages.find(({ code }) => code === village)?.name ?? ''
  const opened =
    typeof list === 'object' ? list.kader.find(({ id }) => id === search.get('kader')) : undefined
  const paper = (['certificate', 'badge'] as const).find((kind) => kind === search.get('paper'))
  if (typeof list === 'object' && opened !== undefined && paper !== undefined) {
    return (
      <KaderPapers
        kind={paper}
        kader={opened}
        village={{ code: village, name: place }}
        today={list.today}
        onBack={() => setSearch({ village, kader: opened.id })}
      />
    )
  }
  if (list !== undefined && list !== 'failed' && opened !== undefined) {
    return (
      <Passport
        kader={opened}
        others={list.kader}
        village={place}
        today={list.today}
        note={note}
        onPaper={(kind) => setSearch({ village, kader: opened.id, paper: kind })}
        pay={
          opened.account === undefined ? undefined : (
            <PassportPay village={village} kader={opened.account} />
          )
        }
        onBack={() => setSearch({ village })}
      />
    )
  }
  return (
    <div className="desk-kader">
      <div className="desk-head">
        <div>
          <h1>{view === 'passports' ? t.title({ place }) : t[view]}</h1>
          <p>{view === 'passports' ? t.line : t[`${view}Line`]}</p>
        </div>
        <div className="desk-tools">
          <Segmented
            label={t.show}
            value={view}
            options={[
              { value: 'passports', label: t.passports },
              { value: 'training', label: t.training },
              { value: 'events', label: t.events },
            ]}
            onChoose={(value) => setSearch({ village, show: value }, { replace: true })}
          />
          {view === 'passports' && (
            <VillageChoice
              villages={me.villages}
              value={village}
              onChoose={(code) => setSearch({ village: code }, { replace: true })}
            />
          )}
        </div>
      </div>
      {view === 'training' && <TrainingList />}
      {view === 'events' && <TrainingEvents />}
      {view === 'passports' && list === undefined && <Waiting rows={6} />}
      {view === 'passports' && list === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
      )}
      {view === 'passports' &&
        typeof list === 'object' &&
        (list.kader.length === 0 ? (
          <EmptyState icon={IconIdBadge2} title={t.emptyTitle} text={t.emptyText} />
        ) : (
          <KaderList kader={list.kader} onOpen={(kader) => setSearch({ village, kader })} />
        ))}
    </div>
  )
}
