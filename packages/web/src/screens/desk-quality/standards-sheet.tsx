import { Button, TextInput } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { INCIDENT_TEXT } from '@jejaring/core/quality/incident'
import { postStandards, type PostStandard } from '@jejaring/core/quality/post-standard'
import type { PostQuality } from '@jejaring/core/quality/quality-api'
import { useFormat } from '../../i18n/format.ts'
import { useText } from '../../i18n/use-text.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { qualityMessages } from './desk-quality.messages.ts'
import type { Saved, SaveQuality } from './use-quality.ts'

interface Props {
  /** None: the sheet is closed. */
  readonly post: PostQuality | undefined
  readonly save: SaveQuality
  readonly onClose: () => void
}

/** What a post is to keep, and what shows that it does. */
export function StandardsSheet({ post, save, onClose }: Props) {
  const t = useStore(qualityMessages)
  return (
    <Sheet
      opened={post !== undefined}
      title={t.standards({ post: post?.name ?? '' })}
      onClose={onClose}
    >
      <ul className="quality-standards">
        {post !== undefined &&
          postStandards
            .filter(({ kind }) => kind === post.kind)
            .map((standard) => (
              <StandardRow key={standard.id} post={post} standard={standard} save={save} />
            ))}
      </ul>
    </Sheet>
  )
}

interface RowProps {
  readonly post: PostQuality
  readonly standard: PostStandard
  readonly save: SaveQuality
}

function StandardRow({ post, standard, save }: RowProps) {
  const t = useStore(qualityMessages)
  const text = useText()
  const format = useFormat()
  const noted = post.standards.find((one) => one.standard === standard.id)
  const [evidence, setEvidence] = useState<string>()
  const [state, setState] = useState<'asking' | 'going' | Exclude<Saved, 'saved'>>('asking')
  const say = async (isMet: boolean) => {
    setState('going')
    const saved = await save('standards', {
      facility: post.facility,
      standard: standard.id,
      version: noted?.version ?? 0,
      isMet,
      evidence: (evidence ?? '').trim(),
    })
    setState(saved === 'saved' ? 'asking' : saved)
    if (saved === 'saved') setEvidence(undefined)
  }
  return (
    <li>
      <b>
        <StatusMark kind={noted === undefined ? 'open' : noted.isMet ? 'ok' : 'act'} />{' '}
        {text(standard.label)}
      </b>
      <p className="small mid">
        {noted === undefined
          ? t.notSeen
          : `${noted.isMet ? t.isMet : t.isNotMet}: ${noted.evidence} (${t.by({
              name: noted.by,
              when: format.since(noted.at),
            })})`}
      </p>
      <p className="small dim">{t.source({ source: standard.source })}</p>
      {state === 'failed' && <ErrorLine>{t.notDone}</ErrorLine>}
      {state === 'conflict' && <ErrorLine>{t.conflict}</ErrorLine>}
      {evidence === undefined ? (
        <button
          type="button"
          className="link-button"
          aria-label={`${t.change}: ${text(standard.label)}`}
          onClick={() => setEvidence(noted?.evidence ?? '')}
        >
          {t.change}
        </button>
      ) : (
        <>
          <TextInput
            label={t.evidence}
            value={evidence}
            maxLength={INCIDENT_TEXT}
            onChange={(event) => setEvidence(event.currentTarget.value)}
          />
          <div className="sheet-actions">
            <Button
              variant="default"
              disabled={evidence.trim().length < 3 || state === 'going'}
              onClick={() => void say(false)}
            >
              {t.isNotMet}
            </Button>
            <Button
              disabled={evidence.trim().length < 3 || state === 'going'}
              onClick={() => void say(true)}
            >
              {t.isMet}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
