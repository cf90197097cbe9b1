import { useStore } from '@nanostores/react'
import {
  IconChartGridDots,
  IconChevronRight,
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
  const chevron = <IconChevronRight size={20} stroke={1.75} aria-hidden />
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
          <ListRow
            href="/same-people"
            leading={<IconUsers size={24} stroke={1.75} aria-hidden />}
            title={t.samePeople}
            text={t.samePeopleText}
            trailing={chevron}
          />
          {me.role !== 'kader' && (
            <ListRow
              href="/arrivals"
              leading={<IconHomeMove size={24} stroke={1.75} aria-hidden />}
              title={t.moves}
              text={t.movesText}
              trailing={chevron}
            />
          )}
        </div>
      </Section>
      <Section title={t.work}>
        <div className="card">
          <ListRow
            href="/problems"
            leading={<IconStairsUp size={24} stroke={1.75} aria-hidden />}
            title={t.problems}
            text={t.problemsText}
            trailing={chevron}
          />
          {me.role === 'kader' && (
            <ListRow
              href="/pay"
              leading={<IconCoins size={24} stroke={1.75} aria-hidden />}
              title={t.pay}
              text={t.payText}
              trailing={chevron}
            />
          )}
          <ListRow
            href="/news"
            leading={<IconBell size={24} stroke={1.75} aria-hidden />}
            title={t.news}
            text={t.newsText}
            trailing={chevron}
          />
        </div>
      </Section>
      <Section title={t.paper}>
        <div className="card">
          <ListRow
            href="/paper/session"
            leading={<IconPrinter size={24} stroke={1.75} aria-hidden />}
            title={t.sheet}
            text={t.sheetText}
            trailing={chevron}
          />
          <ListRow
            href="/paper/entry"
            leading={<IconClipboardText size={24} stroke={1.75} aria-hidden />}
            title={t.entry}
            text={t.entryText}
            trailing={chevron}
          />
          <ListRow
            href="/paper/cards"
            leading={<IconId size={24} stroke={1.75} aria-hidden />}
            title={t.cards}
            text={t.cardsText}
            trailing={chevron}
          />
          <ListRow
            href="/paper/scan"
            leading={<IconQrcode size={24} stroke={1.75} aria-hidden />}
            title={t.scan}
            text={t.scanText}
            trailing={chevron}
          />
        </div>
      </Section>
      <Section title={t.storage}>
        <div className="card">
          <ListRow
            href="/delivery"
            leading={<IconCloudUp size={24} stroke={1.75} aria-hidden />}
            title={t.delivery}
            text={t.deliveryText}
            trailing={chevron}
          />
          {me.role !== 'kader' && (
            <ListRow
              href="/desk"
              leading={<IconChartGridDots size={24} stroke={1.75} aria-hidden />}
              title={t.board}
              text={t.boardText}
              trailing={chevron}
            />
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
