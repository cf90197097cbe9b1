import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Badge } from '@jejaring/core/kader/badge'
import type { KaderPassport } from '@jejaring/core/kader/wire'
import { request } from '../../session/request.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { BadgeCard } from './badge-card.tsx'
import { Certificate } from './certificate.tsx'
import { kaderMessages } from './desk-kader.messages.ts'
import './kader-papers.css'

interface Props {
  readonly kind: 'certificate' | 'badge'
  readonly kader: KaderPassport
  /** Code and name. */
  readonly village: { readonly code: string; readonly name: string }
  readonly today: LocalDate
  readonly onBack: () => void
}

/** A certificate or a badge to print, with the code by which anybody sees whether it holds; and the way to revoke it. */
export function KaderPapers({ kind, kader, village, today, onBack }: Props) {
  const t = useStore(kaderMessages)
  const [badge, setBadge] = useState<Badge | 'failed' | 'revoked'>()
  const [tries, setTries] = useState(0)
  const body = { village: village.code, kader: kader.id }
  useEffect(() => {
    let isWanted = true
    const asked = { village: village.code, kader: kader.id }
    void request<Badge>('/api/kader/badge', { method: 'PUT', body: asked }).then((answer) => {
      if (isWanted) setBadge(answer.kind === 'ok' ? answer.value : 'failed')
    })
    return () => {
      isWanted = false
    }
  }, [village.code, kader.id, tries])
  const revoke = async () => {
    const answer = await request<object>('/api/kader/badge/revoke', { method: 'PUT', body })
    setBadge(answer.kind === 'ok' ? 'revoked' : 'failed')
  }
  const again = () => {
    setBadge(undefined)
    setTries(tries + 1)
  }
  const link = typeof badge === 'object' ? `${location.origin}/badge#${badge.code}` : undefined
  return (
    <div className="kader-papers">
      <div className="passport-buttons no-print">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={20} stroke={1.75} />}
          onClick={onBack}
        >
          {kader.name}
        </Button>
        <PrintButton variant="filled" disabled={link === undefined}>
          {t.print}
        </PrintButton>
        {link !== undefined && (
          <Button variant="subtle" color="red" onClick={() => void revoke()}>
            {t.revoke}
          </Button>
        )}
      </div>
      {badge === undefined && <Waiting rows={6} />}
      {badge === 'failed' && (
        <ErrorLine action={{ label: t.again, onPress: again }}>{t.paperFailed}</ErrorLine>
      )}
      {badge === 'revoked' && (
        <ErrorLine action={{ label: t.makeNew, onPress: again }}>{t.revoked}</ErrorLine>
      )}
      {link !== undefined &&
        (kind === 'badge' ? (
          <BadgeCard kader={kader} village={village.name} link={link} />
        ) : (
          <Certificate kader={kader} village={village.name} link={link} today={today} />
        ))}
    </div>
  )
}
