import { useStore } from '@nanostores/react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { assessedIn, levelIn } from '@jejaring/core/kader/learned'
import { allGroups, skillGroups, skillsOf } from '@jejaring/core/kader/skill'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { Petals } from '../../ui/petals.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { kaderMessages } from './desk-kader.messages.ts'

interface Props {
  readonly kader: KaderPassport
  readonly village: string
  readonly link: string
  readonly today: LocalDate
}

/** One sheet of A4 across: the level a kader has earned, by which groups of skills, and the code to check it by. */
export function Certificate({ kader, village, link, today }: Props) {
  const t = useStore(kaderMessages)
  const say = useText()
  const format = useFormat()
  const assessed = assessedIn(kader.skills)
  return (
    <article className="certificate">
      <header>
        <Petals size={36} />
        <h2>{t.certificateTitle}</h2>
      </header>
      <p>{t.certificateGiven}</p>
      <p className="certificate-name">{kader.name}</p>
      <p>{t.kaderOf({ posyandu: kader.posts.map(({ name }) => name).join(', '), village })}</p>
      <p className="certificate-level">{t[levelIn(kader.skills)]}</p>
      <p>{t.certificateOf({ assessed: assessed.size })}</p>
      <ul className="certificate-groups">
        {allGroups.map((group) => (
          <li key={group}>
            <b>
              {skillsOf(group).filter((skill) => assessed.has(skill)).length}/
              {skillsOf(group).length}
            </b>
            {say(skillGroups[group])}
          </li>
        ))}
      </ul>
      <footer>
        <div className="certificate-check">
          <QrCode className="certificate-code" text={link} label={t.checkCode} />
          <span>{t.checkText}</span>
        </div>
        <div className="certificate-sign">
          <span>
            {village}, {format.fullDay(today)}
          </span>
          <span>{t.signer}</span>
          <i />
        </div>
      </footer>
    </article>
  )
}
