import { useStore } from '@nanostores/react'
import { IconClipboardList } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { addDays, isLocalDate, type LocalDate } from '@jejaring/core/calendar/local-date'
import { talksAt } from '@jejaring/core/session/session-days'
import { useFormat } from '../../i18n/format.ts'
import { today } from '../../store/device-clock.ts'
import { useRecap } from '../../store/use-recap.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { shareImage } from '../../ui/share-image.ts'
import { recapImage } from './recap-image.ts'
import { recapMessages } from './recap.messages.ts'
import { PostChoice } from '../session-day/post-choice.tsx'
import { useOnePost, type Post } from '../session-day/use-post.ts'
import { useParts } from './use-parts.ts'
import './recap.css'

/** A day at the Posyandu in numbers: read aloud, printed, or shared as a picture. Nobody is named. */
export default function Recap() {
  const t = useStore(recapMessages)
  const format = useFormat()
  const chosen = useOnePost()
  const { post: place } = chosen
  const [, navigate] = useLocation()
  const [on, setOn] = useState(today())
  const recap = useRecap(place?.isOfPost, on)
  const partsOf = useParts()
  const post = place?.name ?? t.posyandu
  const day = format.longDay(on)
  const bar = <AppBar title={t.title} context={`${post} · ${day}`} back="/posyandu" />
  const days = daysOf(place)
  const chooser = (
    <div className="no-print">
      <PostChoice {...chosen} />
      {days.length > 1 && (
        <div className="recap-day">
          <Choice
            label={t.day}
            value={on}
            options={days.map((value) => ({
              value,
              label: value === today() ? t.today : format.longDay(value),
            }))}
            onChoose={(value) => {
              if (isLocalDate(value)) setOn(value)
            }}
          />
        </div>
      )}
    </div>
  )
  if (recap === undefined)
    return (
      <Phone bar={bar}>
        <Waiting rows={6} />
      </Phone>
    )
  if (recap.came === 0)
    return (
      <Phone bar={bar}>
        {chooser}
        <EmptyState
          icon={IconClipboardList}
          title={on === today() ? t.none : t.noneThen}
          text={on === today() ? t.noneText : t.noneThenText}
          action={{ label: t.back, onPress: () => navigate('/posyandu') }}
        />
      </Phone>
    )
  const talks = place === undefined ? [] : talksAt(place.sessions, { posyandu: place.id, on })
  const parts = partsOf(recap, talks, { shared: false })
  const share = async () => {
    const told = partsOf(recap, talks, { shared: true })
    await shareImage(await recapImage(`${post}, ${day}`, told), `${t.file}-${on}`)
  }
  return (
    <Phone bar={bar} foot={<Dock label={t.share} onPress={() => void share()} />}>
      {chooser}
      {parts.map(({ heading, lines }) => (
        <section key={heading} className="card recap-part">
          <h2>{heading}</h2>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      <p className="small mid">{t.shareNote}</p>
      <PrintButton variant="light" className="big-button no-print" fullWidth>
        {t.print}
      </PrintButton>
    </Phone>
  )
}

/** Half a year: what a phone still has of talks and marks. */
const BACK_DAYS = 185

/** Today, and the days before on which the post met, the latest first. */
function daysOf(place: Post | undefined): readonly LocalDate[] {
  const on = today()
  const held = (place?.sessions.held ?? [])
    .filter((day) => day.posyandu === place?.id && day.on < on && day.on > addDays(on, -BACK_DAYS))
    .map((day) => day.on)
  return [...new Set([on, ...held])].toSorted().toReversed()
}
