import { useStore } from '@nanostores/react'
import { IconCameraOff } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { personOfCode } from '@jejaring/core/person/card-code'
import { useFormat } from '../../i18n/format.ts'
import { chime } from '../../scan/chime.ts'
import { Camera } from '../../scan/camera.tsx'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $index } from '../../store/index-of-people.ts'
import { isPresent, postOf } from '../../store/presence.ts'
import { $calendar } from '../../store/sessions.ts'
import { readPerson } from '../../store/use-person.ts'
import { writeDown } from '../../store/write-down.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorLine } from '../../ui/error-line.tsx'
import { ListRow } from '../../ui/list-row.tsx'
import { Phone } from '../../ui/phone.tsx'
import { PresenceButton } from '../people/presence-button.tsx'
import { paperMessages } from './paper.messages.ts'
import './paper.css'

/** Opens the person whose card is held before the camera; with `?many`, marks one after the other as present. */
export default function Scan() {
  const isMany = new URLSearchParams(useSearch()).has('many')
  return isMany ? <ScanMany /> : <ScanOne />
}

function ScanOne() {
  const t = useStore(paperMessages)
  const [, navigate] = useLocation()
  const [isUnknown, setUnknown] = useState(false)
  const see = async (text: string) => {
    const person = personOfCode(text)
    if (person === undefined) return
    if ((await readPerson(person)) === 'unknown') setUnknown(true)
    else navigate(`/people/${person}`, { replace: true })
  }
  return (
    <Phone bar={<AppBar title={t.scanTitle} back="/people" />}>
      <p className="small mid paper-explain">{t.scanExplain}</p>
      <Camera onSeen={(text) => void see(text)} otherwise={<NoCamera />} />
      {isUnknown && <ErrorLine>{t.notHere}</ErrorLine>}
    </Phone>
  )
}

/** The camera stays open: card after card is heard, named, and can be taken back. */
function ScanMany() {
  const t = useStore(paperMessages)
  const format = useFormat()
  const me = useMe()
  const index = useStore($index)
  const calendar = useStore($calendar)
  const [came, setCame] = useState<readonly string[]>([])
  const [trouble, setTrouble] = useState<'notHere' | 'noSession'>()
  /** The camera sees a card many times while it is held there. */
  const seen = useRef<string>(undefined)
  const on = today()
  const see = async (text: string) => {
    const code = personOfCode(text)
    if (code === undefined || code === seen.current) return
    seen.current = code
    const view = await readPerson(code)
    if (view === 'unknown') return setTrouble('notHere')
    const { id, village, left } = view.summary
    const posyandu = postOf(calendar, me?.facility?.id, { village, on })
    if (posyandu === undefined) return setTrouble('noSession')
    setTrouble(undefined)
    chime()
    setCame((before) => [id, ...before.filter((other) => other !== id)])
    if (isPresent(view.summary, on) || left !== undefined) return
    await writeDown([{ kind: 'attendance-marked', village, subject: id, on, body: { posyandu } }])
  }
  return (
    <Phone bar={<AppBar title={t.scanManyTitle} back="/posyandu" />}>
      <p className="small mid paper-explain">{t.scanManyExplain}</p>
      <Camera onSeen={(text) => void see(text)} otherwise={<NoCamera />} />
      {trouble !== undefined && <ErrorLine>{t[trouble]}</ErrorLine>}
      {came.length > 0 && (
        <div className="card scan-came" role="status">
          {came.map((id) => {
            const person = index?.people.get(id)
            return person === undefined ? null : (
              <div key={id} className="presence-row">
                <ListRow title={person.name} aside={format.age(person.birthDate, on)} />
                <PresenceButton person={person} />
              </div>
            )
          })}
        </div>
      )}
    </Phone>
  )
}

function NoCamera() {
  const t = useStore(paperMessages)
  return <EmptyState icon={IconCameraOff} title={t.noCamera} text={t.noCameraText} />
}
