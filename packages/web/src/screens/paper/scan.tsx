import { useStore } from '@nanostores/react'
import { IconCameraOff } from '@tabler/icons-react'
import { QRCanvas, rearCamera } from 'qr/dom.js'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { readPerson } from '../../store/use-person.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { Phone } from '../../ui/phone.tsx'
import { personOfCode } from './card-code.ts'
import { paperMessages } from './paper.messages.ts'
import './paper.css'

/** Time between two looks: a slow phone needs its breath, and a hand holds still longer than that. */
const LOOK_MS = 250

/** Opens the person whose card is held before the camera. The picture stays on the device. */
export default function Scan() {
  const t = useStore(paperMessages)
  const [, navigate] = useLocation()
  const video = useRef<HTMLVideoElement>(null)
  const [problem, setProblem] = useState<'camera' | 'unknown'>()
  useEffect(() => {
    const player = video.current
    if (player === null) return undefined
    const canvas = new QRCanvas()
    let isOver = false
    let stop = () => {}
    const look = async () => {
      const camera = await rearCamera(player)
      stop = () => camera.stop()
      if (isOver) stop()
      while (!isOver) {
        const read = await camera.readFrame(canvas)
        const person = typeof read === 'string' ? personOfCode(read) : undefined
        if (person !== undefined) {
          if ((await readPerson(person)) !== 'unknown') {
            navigate(`/people/${person}`, { replace: true })
            return
          }
          setProblem('unknown')
        }
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      }
    }
    look().catch(() => setProblem('camera'))
    return () => {
      isOver = true
      stop()
    }
  }, [navigate])
  return (
    <Phone bar={<AppBar title={t.scanTitle} back="/people" />}>
      {problem === 'camera' ? (
        <EmptyState icon={IconCameraOff} title={t.noCamera} text={t.noCameraText} />
      ) : (
        <>
          <p className="small mid paper-explain">{t.scanExplain}</p>
          <video ref={video} className="scan-video" playsInline muted autoPlay />
          {problem === 'unknown' && <ErrorLine>{t.notHere}</ErrorLine>}
        </>
      )}
    </Phone>
  )
}
