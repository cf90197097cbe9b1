import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconCircleCheck, IconFileText, IconQrcode } from '@tabler/icons-react'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { framesOf } from '@jejaring/core/handover/frames'
import type { Receiver } from '@jejaring/core/handover/packet'
import type { Me } from '@jejaring/core/sync/account'
import { newCode, pack, spacedCode } from '../../handover/pack.ts'
import { fileOf } from '../../handover/packet-file.ts'
import { shareFile } from '../../handover/share-file.ts'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { handable, markHanded, packetOf } from '../../store/hand-over.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { handOverMessages } from './hand-over.messages.ts'
import { QrChain } from './qr-chain.tsx'
import './hand-over.css'

type Giving =
  | { readonly kind: 'file'; readonly file: File; readonly code: string }
  | { readonly kind: 'chain'; readonly frames: readonly string[] }

/** Undelivered records go to the phone of a colleague, who may be at a network first. */
export default function Give() {
  const me = useMe()
  return me === undefined ? null : <GiveAs me={me} />
}

function GiveAs({ me }: { readonly me: Me }) {
  const t = useStore(handOverMessages)
  const [, navigate] = useLocation()
  const [to, setTo] = useState<Receiver>(me.role === 'kader' ? 'kader' : 'worker')
  const [busy, setBusy] = useState(false)
  const [giving, setGiving] = useState<Giving>()
  const choice = useLiveQuery(() => handable(me, to), [me, to])

  const prepare = async (kind: Giving['kind']) => {
    if (choice === undefined) return
    setBusy(true)
    const { entries } = choice
    const code = newCode()
    const packed = await pack(packetOf(me, to, entries), code)
    // From here on a colleague may have them, also when this page is left by another way than its button.
    await markHanded(entries)
    // Any letters will do that no other chain of today has.
    if (kind === 'chain') setGiving({ kind, frames: framesOf(packed, newCode().slice(2), code) })
    else {
      const file = fileOf(packed, `jejaring-${today()}-${entries.length}.txt`)
      setGiving({ kind, file, code })
      await shareFile(file)
    }
    setBusy(false)
  }

  if (giving !== undefined) return <Given giving={giving} onDone={() => navigate('/delivery')} />
  return (
    <Phone bar={<AppBar title={t.give} back="/delivery" />}>
      {me.role === 'kader' && (
        <Segmented
          label={t.to}
          value={to}
          options={[
            { value: 'kader', label: t.toKader },
            { value: 'worker', label: t.toWorker },
          ]}
          onChoose={setTo}
        />
      )}
      {choice !== undefined && choice.entries.length === 0 && (
        <EmptyState
          icon={IconCircleCheck}
          title={choice.secret > 0 ? t.secret(choice.secret) : t.nothing}
          text={choice.secret > 0 ? t.onlySecret : t.nothingText}
        />
      )}
      {choice !== undefined && choice.entries.length > 0 && (
        <>
          <div className="hand-over-notes">
            <p className="hand-over-count">{t.ready(choice.entries.length)}</p>
            <p className="small mid">{t.stays}</p>
            {choice.secret > 0 && <p className="small">{t.secret(choice.secret)}</p>}
            {choice.more > 0 && <p className="small">{t.more(choice.more)}</p>}
          </div>
          <div className="card" style={{ marginTop: 16 }} aria-busy={busy}>
            <ListRow
              leading={<IconQrcode size={24} stroke={1.75} aria-hidden />}
              title={t.showQr}
              text={t.showQrText}
              onPress={() => void prepare('chain')}
            />
            <ListRow
              leading={<IconFileText size={24} stroke={1.75} aria-hidden />}
              title={busy ? t.makingFile : t.asFile}
              text={t.asFileText}
              onPress={() => void prepare('file')}
            />
          </div>
        </>
      )}
    </Phone>
  )
}

function Given({ giving, onDone }: { readonly giving: Giving; readonly onDone: () => void }) {
  const t = useStore(handOverMessages)
  const foot = <Dock label={giving.kind === 'chain' ? t.done : t.handed} onPress={onDone} />
  return (
    <Phone bar={<AppBar title={t.give} back="/delivery" />} foot={foot}>
      {giving.kind === 'chain' ? (
        <>
          <QrChain frames={giving.frames} />
          <p className="small mid">{t.holdStill}</p>
        </>
      ) : (
        <>
          <h2>{t.codeIs}</h2>
          <p className="hand-over-code">{spacedCode(giving.code)}</p>
          <p className="small mid">{t.sayCode}</p>
          <Button variant="default" mt="sm" onClick={() => void shareFile(giving.file)}>
            {t.shareAgain}
          </Button>
        </>
      )}
    </Phone>
  )
}
