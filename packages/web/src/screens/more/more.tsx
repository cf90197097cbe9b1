import { useStore } from '@nanostores/react'
import {
  IconChartGridDots,
  IconClipboardText,
  IconBell,
  IconCloudUp,
  IconCoins,
  IconHomeMove,
  IconId,
  IconPrinter,
  IconQrcode,
  IconRefresh,
  IconShieldCheck,
  IconStairsUp,
  IconUsers,
} from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useFormat } from '../../i18n/format.ts'
import { $room } from '../../session/room.ts'
import { useMe } from '../../session/session.ts'
import { SignOutButton } from '../../session/sign-out-button.tsx'
import { $index } from '../../store/index-of-people.ts'
import { syncNow } from '../../store/sync.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { WayRow } from '../../ui/way-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Section } from '../../ui/section.tsx'
import { moreMessages } from './more.messages.ts'

/** Who works here, in which language, what is kept, and the way out. */
export default function More() {
  const t = useStore(moreMessages)
  const format = useFormat()
  const me = useMe()
  const index = useStore($index)
  const { kept } = useStore($room)
  const [usedMb, setUsedMb] = useState<number>()
  useEffect(() => {
    void navigator.storage?.estimate?.().then(({ usage }) => setUsedMb((usage ?? 0) / 1_000_000))
  }, [])
  if (me === undefined) return null
  return (
    <Phone bar={<AppBar title={t.title} back="/" />}>
      <Section title={t.signedInAs}>
        <div className="card">
          <ListRow
            title={me.name}
            text={`${me.role === 'kader' ? t.kader : me.role === 'pustu' ? t.pustu : t.other} · ${me.facility?.name ?? ''}`}
          />
          <ListRow title={t.language} trailing={<LanguageSwitch />} />
        </div>
      </Section>
      <Section title={t.register}>
        <div className="card">
          <WayRow
            href="/same-people"
            icon={IconUsers}
            title={t.samePeople}
            text={t.samePeopleText}
          />
          {me.role !== 'kader' && (
            <WayRow href="/arrivals" icon={IconHomeMove} title={t.moves} text={t.movesText} />
          )}
        </div>
      </Section>
      <Section title={t.work}>
        <div className="card">
          <WayRow href="/problems" icon={IconStairsUp} title={t.problems} text={t.problemsText} />
          {me.role === 'kader' && (
            <WayRow href="/pay" icon={IconCoins} title={t.pay} text={t.payText} />
          )}
          <WayRow href="/news" icon={IconBell} title={t.news} text={t.newsText} />
        </div>
      </Section>
      <Section title={t.paper}>
        <div className="card">
          <WayRow href="/paper/session" icon={IconPrinter} title={t.sheet} text={t.sheetText} />
          <WayRow href="/paper/entry" icon={IconClipboardText} title={t.entry} text={t.entryText} />
          <WayRow href="/paper/cards" icon={IconId} title={t.cards} text={t.cardsText} />
          <WayRow href="/paper/scan" icon={IconQrcode} title={t.scan} text={t.scanText} />
        </div>
      </Section>
      <Section title={t.storage}>
        <div className="card">
          <WayRow href="/delivery" icon={IconCloudUp} title={t.delivery} text={t.deliveryText} />
          {me.role !== 'kader' && (
            <WayRow href="/desk" icon={IconChartGridDots} title={t.board} text={t.boardText} />
          )}
          <ListRow
            leading={<IconRefresh size={24} stroke={1.75} aria-hidden />}
            title={t.fetchAgain}
            text={[
              ...(index === undefined
                ? []
                : [t.people({ count: format.number(index.people.size) })]),
              ...(usedMb === undefined ? [] : [t.used({ used: format.number(usedMb, 1) })]),
            ].join(' · ')}
            onPress={() => void syncNow()}
          />
          {kept !== undefined && (
            <ListRow
              leading={<IconShieldCheck size={24} stroke={1.75} aria-hidden />}
              title={kept ? t.kept : t.notKept}
              text={kept ? t.keptText : t.notKeptText}
            />
          )}
        </div>
      </Section>
      <div style={{ marginTop: 24 }}>
        <SignOutButton />
      </div>
    </Phone>
  )
}
