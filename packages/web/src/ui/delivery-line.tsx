import {
  IconCloudCheck,
  IconCloudDown,
  IconCloudExclamation,
  IconCloudOff,
  IconCloudUp,
  type TablerIcon,
} from '@tabler/icons-react'
import { useStore } from '@nanostores/react'
import { useFormat } from '../i18n/format.ts'
import { partMessages } from './parts.messages.ts'
import './delivery-line.css'

/** Where the entries of this device are. Moments in milliseconds since 1970. */
export type Delivery =
  | { readonly kind: 'delivered'; readonly at?: number }
  | { readonly kind: 'waiting'; readonly count: number }
  /** On a server in the post, and not yet at the one above. */
  | { readonly kind: 'passed'; readonly count: number }
  | { readonly kind: 'sending'; readonly done: number; readonly of: number }
  /** The first time: persons who came already, and of how many. */
  | { readonly kind: 'fetching'; readonly done: number; readonly of: number }
  /** `at`: the last exchange that went through; `since`: when the line was lost. */
  | {
      readonly kind: 'offline'
      readonly count: number
      readonly since?: number
      readonly at?: number
    }
  | { readonly kind: 'refused'; readonly count: number }
  | { readonly kind: 'signed-out'; readonly count: number }

interface Props {
  readonly delivery: Delivery
  /** Shows the receipts. */
  readonly onOpen: () => void
  /** Sends now, or leads to signing in again. */
  readonly onSend?: () => void
}

const icons: Record<Delivery['kind'], TablerIcon> = {
  delivered: IconCloudCheck,
  waiting: IconCloudUp,
  passed: IconCloudCheck,
  sending: IconCloudUp,
  fetching: IconCloudDown,
  offline: IconCloudOff,
  refused: IconCloudExclamation,
  'signed-out': IconCloudUp,
}

/** Quiet, grey, always there; amber only when the server refused something. */
export function DeliveryLine({ delivery, onOpen, onSend }: Props) {
  const t = useStore(partMessages)
  const words = useDeliveryWords(delivery)
  const Icon = icons[delivery.kind]
  const goesOn = delivery.kind === 'sending' || delivery.kind === 'fetching'
  return (
    <div className={`delivery-line delivery-line-${delivery.kind} no-print`}>
      <button type="button" className="delivery-line-words" onClick={onOpen}>
        <Icon size={16} stroke={2} aria-hidden />
        <span role="status">{words}</span>
      </button>
      {delivery.kind === 'waiting' && onSend !== undefined && (
        <button type="button" className="delivery-line-act" onClick={onSend}>
          {t.send}
        </button>
      )}
      {delivery.kind === 'signed-out' && onSend !== undefined && (
        <button type="button" className="delivery-line-act" onClick={onSend}>
          {t.signIn}
        </button>
      )}
      {delivery.kind === 'refused' && (
        <button type="button" className="delivery-line-act" onClick={onOpen}>
          {t.see}
        </button>
      )}
      {goesOn && (
        <progress className="delivery-line-progress" value={delivery.done} max={delivery.of} />
      )}
    </div>
  )
}

function useDeliveryWords(delivery: Delivery): string {
  const t = useStore(partMessages)
  const format = useFormat()
  switch (delivery.kind) {
    case 'delivered':
      return delivery.at === undefined
        ? t.allDelivered
        : t.allDeliveredAt({ time: format.time(delivery.at) })
    case 'waiting':
      return t.waitingToSend(delivery.count)
    case 'passed':
      return t.passedOn(delivery.count)
    case 'sending':
      return t.sending({ done: delivery.done, of: delivery.of })
    case 'fetching':
      return t.fetching({ done: format.number(delivery.done), of: format.number(delivery.of) })
    case 'offline':
      if (delivery.count === 0) {
        return delivery.at === undefined
          ? t.offlineNothing
          : t.offlineDelivered({ time: format.since(delivery.at) })
      }
      return delivery.since === undefined
        ? t.offline(delivery.count)
        : t.offlineSince({ count: delivery.count, time: format.since(delivery.since) })
    case 'refused':
      return t.refused(delivery.count)
    case 'signed-out':
      return t.signedOut(delivery.count)
  }
}
