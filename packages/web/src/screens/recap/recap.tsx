import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconClipboardList, IconPrinter } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { completedMonths } from '@jejaring/core/calendar/local-date'
import { rules } from '@jejaring/core/catalogue/rules'
import { servicesById } from '@jejaring/core/judge/history'
import { recapGroups, type SessionRecap } from '@jejaring/core/session/session-recap'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { useRecap } from '../../store/use-recap.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { recapImage, shareImage } from './recap-image.ts'
import { recapMessages } from './recap.messages.ts'
import type { RecapPart } from './recap-words.ts'
import './recap.css'

const services = servicesById(rules)

/** The day at the Posyandu in numbers: read aloud, printed, or shared as a picture. Nobody is named. */
export default function Recap() {
  const t = useStore(recapMessages)
  const format = useFormat()
  const me = useMe()
  const [, navigate] = useLocation()
  const recap = useRecap()
  const partsOf = useParts()
  const post = me?.facility?.kind === 'posyandu' ? me.facility.name : t.posyandu
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
  const parts = partsOf(recap)
  const share = async () => {
    await shareImage(await recapImage(`${post}, ${day}`, parts), `${t.file}-${today()}`)
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
      <p className="small mid">{t.growthNote}</p>
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

function useParts(): (recap: SessionRecap) => readonly RecapPart[] {
  const t = useStore(recapMessages)
  const say = useText()
  const format = useFormat()
  const me = useMe()
  const index = useStore($index)
  const number = (count: number) => ({ count: format.number(count) })
  // Who works at several Posyandu has the children of all of them on this device: not the S of one.
  const isOfPost = me?.facility?.kind === 'posyandu'
  const registered = [...(index?.people.values() ?? [])].filter(
    ({ birthDate, left }) => left === undefined && completedMonths(birthDate, today()) < 60,
  ).length
  return ({ came, served, groups, weighed, gained, notGained, referred, lacked }) => [
    { heading: t.came(number(came)), lines: [t.served(number(served))] },
    {
      heading: t.ages,
      lines: recapGroups.map((group) => t[group](number(groups[group].came))),
    },
    {
      heading: t.growth,
      lines: [
        ...(isOfPost ? [t.registered(number(registered))] : []),
        t.weighed(number(weighed)),
        t.gained(number(gained)),
        t.notGained(number(notGained)),
      ],
    },
    { heading: t.followed, lines: [t.referred(number(referred))] },
    ...(Object.keys(lacked).length === 0
      ? []
      : [
          {
            heading: t.lacked,
            lines: Object.entries(lacked).map(([id, count]) => {
              const label = services.get(id)?.label
              return t.lackedOf({
                service: label === undefined ? id : say(label),
                ...number(count),
              })
            }),
          },
        ]),
  ]
}
