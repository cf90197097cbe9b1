import { useStore } from '@nanostores/react'
import { useEffect, useRef, useState } from 'react'
import { openLook } from '../../handover/scan.ts'
import { ErrorLine } from '../../ui/error-line.tsx'
import { handOverMessages } from './hand-over.messages.ts'

/** Between two looks: the phone has to show and to answer, too. */
const EVERY_MS = 60

/** What the camera sees, and every QR code in it. */
export function Camera({ onSeen }: { readonly onSeen: (text: string) => void }) {
  const t = useStore(handOverMessages)
  const video = useRef<HTMLVideoElement>(null)
  const [failed, setFailed] = useState(false)
  const latest = useRef(onSeen)
  useEffect(() => {
    latest.current = onSeen
  })
  useEffect(() => {
    const stopping = new AbortController()
    watch(video.current, stopping.signal, (text) => latest.current(text)).catch(() =>
      setFailed(true),
    )
    return () => stopping.abort()
  }, [])
  if (failed) return <ErrorLine>{t.noCamera}</ErrorLine>
  return <video ref={video} className="hand-over-camera" muted playsInline />
}

async function watch(
  video: HTMLVideoElement | null,
  signal: AbortSignal,
  seen: (text: string) => void,
): Promise<void> {
  if (video === null) return
  const [stream, look] = await Promise.all([
    navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    }),
    openLook(),
  ])
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (signal.aborted) return stop()
  signal.addEventListener('abort', stop)
  video.srcObject = stream
  await video.play()
  while (!signal.aborted) {
    const text = await look(video)
    if (text !== undefined) seen(text)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
}
