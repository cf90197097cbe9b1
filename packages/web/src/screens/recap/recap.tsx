import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconClipboardList, IconPrinter } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { talksAt } from '@jejaring/core/session/session-days'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { useRecap } from '../../store/use-recap.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { recapImage, shareImage } from './recap-image.ts'
import { recapMessages } from './recap.messages.ts'
import { usePosts } from '../session-day/use-post.ts'
import { useParts } from './use-parts.ts'
import './recap.css'

/** The day at the Posyandu in numbers: read aloud, printed, or shared as a picture. Nobody is named. */
export default function Recap() {
  const t = useStore(recapMessages)
  const format = useFormat()
  const [place] = usePosts()
  const [, navigate] = useLocation()
  const recap = useRecap(place?.isOfPost)
  const partsOf = useParts()
  const post = place?.name ?? t.posyandu
  const day = format.longDay(today())
  const bar = <AppBar title={t.title} context={`${post} · ${day}`} back="/posyandu" />
  if (recap === undefined)
    return (
      <Phone bar={bar}>
        <Waiting rows={6} />
      </Phone>
    )
  if (recap.came === 0)
    return (
      <Phone bar={bar}>
        <EmptyState
          icon={IconClipboardList}
          title={t.none}
          text={t.noneText}
          action={{ label: t.back, onPress: () => navigate('/posyandu') }}
        />
      </Phone>
    )
  const talks =
    place === undefined ? [] : talksAt(place.sessions, { posyandu: place.id, on: today() })
  const parts = partsOf(recap, talks, { shared: false })
  const share = async () => {
    const told = partsOf(recap, talks, { shared: true })
    await shareImage(await recapImage(`${post}, ${day}`, told), `${t.file}-${today()}`)
  }
  return (
    <Phone bar={bar} foot={<Dock label={t.share} onPress={() => void share()} />}>
      {parts.map(({ heading, lines }) => (
        <section key={heading} className="card recap-part">
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <p className="small mid">{t.shareNote}</p>
      <Button
        variant="light"
        className="big-button no-print"
        fullWidth
        leftSection={<IconPrinter size={20} stroke={1.75} aria-hidden />}
        onClick={() => window.print()}
      >
        {t.print}
      </Button>
    </Phone>
  )
}
