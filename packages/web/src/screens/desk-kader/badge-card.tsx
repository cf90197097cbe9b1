import { useStore } from '@nanostores/react'
import { levelIn } from '@jejaring/core/kader/learned'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { Petals } from '../../ui/petals.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { kaderMessages } from './desk-kader.messages.ts'

interface Props {
  readonly kader: KaderPassport
  readonly village: string
  readonly link: string
}

/** As large as a bank card: who, where, which level, and the code to check it by. */
export function BadgeCard({ kader, village, link }: Props) {
  const t = useStore(kaderMessages)
  return (
    <article className="badge-card">
      <header>
        <Petals size={18} /> <b>{t.badgeTitle}</b>
      </header>
      <div>
        <p className="badge-card-name">{kader.name}</p>
        <p>{kader.posts.map(({ name }) => name).join(', ')}</p>
        <p>{village}</p>
        <p className="badge-card-level">{t[levelIn(kader.skills)]}</p>
      </div>
      <QrCode className="badge-card-code" text={link} label={t.checkCode} />
    </article>
  )
}
