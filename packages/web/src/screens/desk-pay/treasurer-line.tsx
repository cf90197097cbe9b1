import { useStore } from '@nanostores/react'
import type { Treasurer } from '@jejaring/core/pay/wire'
import type { Me } from '@jejaring/core/sync/account'
import { navigate } from 'wouter/use-browser-location'
import { ErrorLine } from '../../ui/error-line.tsx'
import { deskPayMessages } from './desk-pay.messages.ts'

interface Props {
  readonly me: Me
  readonly treasurers: readonly Treasurer[]
}

/** Who pays, by which decree; where the task is vacant, what is to be done about it and by whom. */
export function TreasurerLine({ me, treasurers }: Props) {
  const t = useStore(deskPayMessages)
  if (treasurers.length > 0) {
    return (
      <p className="small mid pay-treasurer">
        {treasurers.map(({ name, puskesmas, decree }) => (
          <span key={`${name} ${puskesmas}`}>
            {decree === ''
              ? t.treasurer({ name, puskesmas })
              : t.treasurerBy({ name, puskesmas, decree })}
          </span>
        ))}
      </p>
    )
  }
  return me.role === 'head' ? (
    <ErrorLine action={{ label: t.toStaff, onPress: () => navigate('/desk/staff') }}>
      {t.noTreasurerHead}
    </ErrorLine>
  ) : (
    <ErrorLine>{t.noTreasurer}</ErrorLine>
  )
}
