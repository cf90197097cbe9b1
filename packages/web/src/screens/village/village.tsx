import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconShare } from '@tabler/icons-react'
import { Link, useSearchParams } from 'wouter'
import type { VillagePage } from '@jejaring/core/village-page/village-page'
import { useFormat } from '../../i18n/format.ts'
import { useMe } from '../../session/session.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { Petals } from '../../ui/petals.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { shareImage } from '../../ui/share-image.ts'
import { recapImage } from '../recap/recap-image.ts'
import { AskCard } from './ask-card.tsx'
import { useVillagePage } from './use-village-page.ts'
import { useVillageWords } from './use-village-words.ts'
import { VillageBudget } from './village-budget.tsx'
import { VillagePromises } from './village-promises.tsx'
import { VillageLineRow } from './village-line.tsx'
import { villageMessages } from './village.messages.ts'
import './village.css'

/** An area without names, for its village head, camat and Pokjanal: `/village`, with `?area=` for one within. */
export default function Village() {
  const [query] = useSearchParams()
  const area = query.get('area') ?? undefined
  return <VillageOf key={area} area={area} />
}

function VillageOf({ area }: { readonly area: string | undefined }) {
  const t = useStore(villageMessages)
  const me = useMe()
  const { state, load } = useVillagePage(area)
  if (typeof state === 'object') return <PageOf page={state} onChanged={() => void load()} />
  return (
    <div className="village">
      <main className="village-body">
        <h1 className="village-alone">{t.page}</h1>
        {state === 'waiting' && <Waiting rows={8} />}
        {state === 'failed' && (
          <ErrorLine action={{ label: t.again, onPress: () => void load() }}>{t.failed}</ErrorLine>
        )}
        {state === 'not-allowed' && <ErrorLine>{t.notYours}</ErrorLine>}
        {me !== undefined && me.role !== 'village' && (
          <Button component={Link} href="/" variant="light" className="big-button village-home">
            {t.home}
          </Button>
        )}
      </main>
    </div>
  )
}

interface Props {
  readonly page: VillagePage
  readonly onChanged: () => void
}

function PageOf({ page, onChanged }: Props) {
  const t = useStore(villageMessages)
  const format = useFormat()
  const words = useVillageWords(page)
  const me = useMe()
  const [query] = useSearchParams()
  const { name, kind, today, asks, lines, days } = page
  const title = t[kind]({ name })
  const open = asks.filter((ask) => ask.kind !== 'problem' || !ask.taken).length
  const headline = open === 0 ? t.nothingWaits : t.waits(open)
  const sources = new Set(lines.flatMap(({ official }) => official?.sources ?? []))
  const share = async () => {
    const image = await recapImage(`${title}, ${format.fullDay(today)}`, [
      {
        heading: t.services,
        lines: lines.map((line) =>
          [`${words.label(line)}:`, words.percent(line), words.state(line)].join(' '),
        ),
      },
      { heading: headline, lines: asks.map((ask) => `• ${words.ask(ask).title}`) },
    ])
    await shareImage(image, `${t.file}-${today}`)
  }
  return (
    <div className="village">
      <header className="village-head">
        <div className="village-brand">
          <Petals size={24} color="#fff" />
          <b>{title}</b>
          <span className="village-nameless">{t.nameless}</span>
        </div>
        <h1>{headline}</h1>
        <p>
          {format.month(today)} · {t.people({ count: format.number(page.people) })} ·{' '}
          {t.posyandu(page.posyandu)}
        </p>
      </header>
      <main className="village-body">
        {asks.length > 0 && (
          <section aria-label={t.asks}>
            <h2>{t.asks}</h2>
            <ul className="village-asks">
              {asks.map((ask) => (
                <AskCard
                  key={ask.kind === 'problem' ? ask.id : `${ask.kind} ${ask.post}`}
                  ask={ask}
                  words={words}
                  mayTake={me?.role === 'village'}
                  onChanged={onChanged}
                />
              ))}
            </ul>
          </section>
        )}
        <section aria-label={t.services} className="village-services">
          <div className="village-section">
            <h2>{t.services}</h2>
            <span className="village-target">{t.target}</span>
          </div>
          <ul className="card">
            {lines.map((line) => (
              <VillageLineRow key={line.indicator} line={line} words={words} />
            ))}
          </ul>
        </section>
        <VillagePromises page={page} mayTell={me?.role === 'village'} onChanged={onChanged} />
        <section aria-label={t.sessions}>
          <h2>{t.sessions}</h2>
          {days.length === 0 && <p className="small mid">{t.noSessions}</p>}
          <ul className="card">
            {days.map(({ post, on, state }) => (
              <li key={`${post} ${on}`} className="village-day">
                <span>{post}</span>
                <b>{words.day(on)}</b>
                <span className={`village-state village-state-${dayKinds[state]}`}>
                  <StatusMark kind={dayKinds[state]} />
                  {t[state]}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <VillageBudget lines={page.budget} />
        {kind !== 'village' && (
          <section aria-label={t.villages}>
            <h2>{t.villages}</h2>
            <ul className="card">
              {page.villages.map((village) => (
                <li key={village.code}>
                  <Link href={`/village?area=${village.code}`} className="village-day">
                    <span>{village.name}</span>
                    <span className="mid">
                      {t.people({ count: format.number(village.people) })}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className="village-tools no-print">
          <Button
            className="big-button"
            leftSection={<IconShare size={20} stroke={1.75} aria-hidden />}
            onClick={() => void share()}
          >
            {t.share}
          </Button>
          <PrintButton variant="light" className="big-button">
            {t.print}
          </PrintButton>
          {query.has('area') && (
            <button type="button" className="link-button" onClick={() => history.back()}>
              {t.back}
            </button>
          )}
          <LanguageSwitch />
        </div>
      </main>
      <footer className="village-foot">
        {sources.size === 0 ? t.counted : t.targetSource({ source: [...sources].join('; ') })}{' '}
        {t.source({ source: page.puskesmas.join(', '), day: format.fullDay(today) })}
      </footer>
    </div>
  )
}

const dayKinds = { held: 'ok', planned: 'open', missed: 'act' } as const
