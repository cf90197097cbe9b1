import { useEffect, useRef, useState, type ReactNode } from 'react'
import { openLook } from './look.ts'
import './camera.css'

/** Between two looks: the phone has to show and to answer, too. */
const EVERY_MS = 60

interface Props {
  readonly onSeen: (text: string) => void
  /** In its place where no camera can be used. */
  readonly otherwise: ReactNode
}

/** What the camera sees, and every QR code in it, as long as it is in sight. The picture stays on the device. */
export function Camera({ onSeen, otherwise }: Props) {
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
  if (failed) return otherwise
  return <video ref={video} className="camera" muted playsInline />
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
