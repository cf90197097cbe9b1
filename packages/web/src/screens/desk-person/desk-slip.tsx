import { Button } from '@mantine/core'
import { useStore } from '@nanostores/react'
import { IconArrowLeft } from '@tabler/icons-react'
import type { Me } from '@jejaring/core/sync/account'
import { referralMessages } from '../../referral/referral.messages.ts'
import { Slip } from '../../referral/slip.tsx'
import { PrintButton } from '../../ui/print-button.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { usePlaceNames } from '../desk-home/place-names.ts'
import { personMessages } from './desk-person.messages.ts'
import { usePerson } from './use-person.ts'

interface Props {
  readonly village: string
  readonly person: string
  readonly referral: string
  readonly me: Me
}

/** The referral slip, to look at and print. */
export default function DeskSlip({ village, person, referral, me }: Props) {
  const t = useStore(referralMessages)
  const words = useStore(personMessages)
  const places = usePlaceNames()
  const state = usePerson(village, person)
  if (state.kind !== 'shown') return <Waiting rows={6} />
  const { record, neighbourhood } = state.page
  return (
    <>
      <div className="desk-head no-print">
        <Button
          variant="subtle"
          leftSection={<IconArrowLeft size={20} stroke={1.75} aria-hidden />}
          onClick={() => window.history.back()}
        >
          {words.back}
        </Button>
        <PrintButton variant="filled">{t.printNow}</PrintButton>
      </div>
      <Slip
        record={record}
        referral={referral}
        place={`${places.neighbourhood(neighbourhood)}, ${places.village(village)}`}
        me={me}
        today={me.today}
      />
    </>
  )
}
