import { useStore } from '@nanostores/react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { problemMessages } from '../../problem/problem.messages.ts'
import { ReportForm } from '../../problem/report-form.tsx'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $places } from '../../store/known-places.ts'
import { useWrite } from '../../store/use-write.ts'
import { newId } from '../../store/write-down.ts'
import { writeInField } from '../../store/write-in-field.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Phone } from '../../ui/phone.tsx'

/** A report from the phone: kept at once, sent when there is a line. */
export default function NewProblem() {
  const words = useStore(problemMessages)
  const places = useStore($places)
  const me = useMe()
  const [, navigate] = useLocation()
  const [subject] = useState(newId)
  const { save, isBusy, trouble } = useWrite(writeInField, () =>
    navigate('/problems', { replace: true }),
  )
  if (me === undefined) return null
  const own = me.facility?.kind === 'posyandu' ? [me.facility] : []
  const posts = me.role === 'kader' ? own : (places?.facilities ?? [])
  return (
    <Phone bar={<AppBar title={words.report} back="/problems" />}>
      <ReportForm
        today={today()}
        villages={me.villages}
        posyandu={posts
          .filter(({ kind }) => kind === 'posyandu')
          .flatMap(({ id, name, villages }) => villages.map((village) => ({ id, name, village })))}
        isBusy={isBusy}
        trouble={trouble}
        onSend={(village, body) =>
          void save({
            kind: 'problem-reported',
            village,
            subject,
            on: today(),
            body: { ...body, by: me.role === 'kader' ? 'kader' : 'pustu' },
          })
        }
      />
    </Phone>
  )
}
