import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconFileText, IconQrcode } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { framesTaken, packedOf, takeFrame, type Chain } from '@jejaring/core/handover/frames'
import { readPacket, type PacketTrouble } from '@jejaring/core/handover/packet'
import type { Me } from '@jejaring/core/sync/account'
import { unpack } from '../../handover/pack.ts'
import { packedIn } from '../../handover/packet-file.ts'
import { Camera } from '../../scan/camera.tsx'
import { useMe } from '../../session/session.ts'
import { draftOf } from '../../store/draft.ts'
import { foundFull } from '../../session/room.ts'
import { takeHanded } from '../../store/hand-over.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { handOverMessages } from './hand-over.messages.ts'
import { OpenWithCode } from './open-with-code.tsx'
import './hand-over.css'

/** Codes read so far: whoever is called away goes on where they stopped. */
const draft = draftOf<Chain>('hand-over')

type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'scan' }
  | { readonly kind: 'file'; readonly packed: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'unstored'; readonly packed: Uint8Array<ArrayBuffer>; readonly code: string }
  | { readonly kind: 'taken'; readonly from: string; readonly fresh: number; readonly left: number }
type Trouble = PacketTrouble | 'wrongFile' | 'wrongCode' | 'broken'

/** Records of a colleague come to this phone, which delivers them with its own. */
export default function Receive() {
  const me = useMe()
  return me === undefined ? null : <ReceiveAs me={me} />
}

function ReceiveAs({ me }: { readonly me: Me }) {
  const t = useStore(handOverMessages)
  const [, navigate] = useLocation()
  const [step, setStep] = useState<Step>({ kind: 'choose' })
  const [chain, setChain] = useState<Chain>()
  const [trouble, setTrouble] = useState<Trouble>()
  /** As the camera goes on between two pictures of this screen. */
  const seen = useRef<Chain>(undefined)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => void draft.read().then(setChain), [])

  const take = async (packed: Uint8Array<ArrayBuffer>, code: string, otherwise: Trouble) => {
    const unpacked = await unpack(packed, code)
    if (unpacked === undefined) return setTrouble(otherwise)
    const packet = readPacket(unpacked, me)
    if (packet.kind === 'trouble') return setTrouble(packet.because)
    const { from, left } = packet
    try {
      const fresh = await takeHanded(packet.entries, from, me)
      setTrouble(undefined)
      setStep({ kind: 'taken', from, fresh, left })
    } catch (error) {
      foundFull(error)
      setTrouble(undefined)
      setStep({ kind: 'unstored', packed, code })
    }
  }
  const see = async (text: string) => {
    const before = seen.current
    const next = takeFrame(before, text)
    // The camera goes on for a moment after the last code.
    if (next === undefined || next === before || (before && packedOf(before) !== undefined)) return
    seen.current = next
    setChain(next)
    const packed = packedOf(next)
    if (packed === undefined) return draft.keep(next)
    setStep({ kind: 'choose' })
    setChain(undefined)
    await draft.forget()
    await take(packed, next.code, 'broken')
  }
  const scan = () => {
    setTrouble(undefined)
    seen.current = chain
    setStep({ kind: 'scan' })
  }
  const openFile = async (file: File | undefined) => {
    if (file === undefined) return
    const packed = await packedIn(file)
    setTrouble(packed === undefined ? 'wrongFile' : undefined)
    if (packed !== undefined) setStep({ kind: 'file', packed })
  }

  const progress = chain && { seen: String(framesTaken(chain)), total: String(chain.total) }
  const foot =
    step.kind === 'taken' ? (
      <Dock label={t.toDelivery} onPress={() => navigate('/delivery')} />
    ) : undefined
  return (
    <Phone
      bar={<AppBar title={t.receive} back="/delivery" />}
      {...(foot === undefined ? {} : { foot })}
    >
      {trouble !== undefined && <ErrorLine>{t[trouble]}</ErrorLine>}
      {step.kind === 'unstored' && (
        <ErrorLine
          action={{ label: t.again, onPress: () => void take(step.packed, step.code, 'broken') }}
        >
          {t.unstored}
        </ErrorLine>
      )}
      {step.kind === 'choose' && (
        <div className="card">
          <ListRow
            leading={<IconQrcode size={24} stroke={1.75} aria-hidden />}
            title={t.scan}
            text={progress === undefined ? t.scanText : t.goesOn(progress)}
            onPress={scan}
          />
          <ListRow
            leading={<IconFileText size={24} stroke={1.75} aria-hidden />}
            title={t.openFile}
            text={t.openFileText}
            onPress={() => input.current?.click()}
          />
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".txt,text/plain"
        hidden
        onChange={(event) => {
          void openFile(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      {step.kind === 'scan' && (
        <>
          <Camera
            onSeen={(text) => void see(text)}
            otherwise={<ErrorLine>{t.noCamera}</ErrorLine>}
          />
          <p className="small mid hand-over-frame" role="status">
            {progress === undefined ? t.looking : t.read(progress)}
          </p>
          {chain !== undefined && (
            <progress
              className="hand-over-progress"
              value={framesTaken(chain)}
              max={chain.total}
              aria-label={t.receive}
            />
          )}
          <Button variant="default" mt="sm" onClick={() => setStep({ kind: 'choose' })}>
            {t.stop}
          </Button>
        </>
      )}
      {step.kind === 'file' && (
        <OpenWithCode onOpen={(code) => take(step.packed, code, 'wrongCode')} />
      )}
      {step.kind === 'taken' && (
        <div className="hand-over-notes">
          <p className="hand-over-count hand-over-taken">
            <StatusMark kind="ok" size={20} />
            <span>
              {step.fresh === 0
                ? t.allKnown
                : `${t.received(step.fresh)} ${t.receivedFrom({ name: step.from })}`}
            </span>
          </p>
          {step.fresh > 0 && <p className="small mid">{t.willSend}</p>}
          {step.left > 0 && <p className="small">{t.left(step.left)}</p>}
        </div>
      )}
    </Phone>
  )
}
