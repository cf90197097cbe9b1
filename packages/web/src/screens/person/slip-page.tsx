import { useStore } from '@nanostores/react'
import { rtOf } from '../../i18n/rt-of.ts'
import { referralMessages } from '../../referral/referral.messages.ts'
import { Slip } from '../../referral/slip.tsx'
import { useMe } from '../../session/session.ts'
import { today } from '../../store/device-clock.ts'
import { $places } from '../../store/known-places.ts'
import { AppBar } from '../../ui/app-bar.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Phone } from '../../ui/phone.tsx'
import { WithPerson } from './with-person.tsx'

interface Props {
  readonly person: string
  readonly referral: string
}

/** The referral slip on a phone: shown to whom it is for, or printed. */
export default function SlipPage({ person, referral }: Props) {
  const t = useStore(referralMessages)
  const places = useStore($places)
  const me = useMe()
  if (me === undefined) return null
  return (
    <WithPerson person={person} back="/people">
      {(view) => {
        const { house } = view
        const village = places?.villages.find(({ code }) => code === view.village)?.name ?? ''
        return (
          <Phone
            bar={<AppBar title={t.print} back={`/people/${person}`} />}
            foot={<Dock label={t.printNow} onPress={() => window.print()} />}
          >
            <Slip
              record={view.record}
              referral={referral}
              place={house === undefined ? village : `RT ${rtOf(house.rt)}, ${village}`}
              me={me}
              today={today()}
            />
          </Phone>
        )
      }}
    </WithPerson>
  )
}
