import { useStore } from '@nanostores/react'
import {
  IconArrowsExchange,
  IconChartGridDots,
  IconDeviceMobile,
  IconHeartHandshake,
  IconHomeMove,
  IconDeviceMobileCog,
  IconListCheck,
  IconSettings,
  IconPackage,
  IconTable,
  IconTarget,
  IconVaccine,
  IconUserSearch,
  IconUsersGroup,
} from '@tabler/icons-react'
import { lazy, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { stationsAt } from '@jejaring/core/queue/queue-station'
import type { Me } from '@jejaring/core/sync/api'
import { useMe } from '../../session/session.ts'
import { DeskLayout, type DeskNavItem } from '../../ui/desk-layout.tsx'
import { partMessages } from '../../ui/parts.messages.ts'
import { Waiting } from '../../ui/waiting.tsx'
import { deskMessages } from './desk.messages.ts'
import { DeskFoot } from './desk-foot.tsx'

const DeskBoard = lazy(() => import('../desk-board/desk-board.tsx'))
const DeskDue = lazy(() => import('../desk-due/desk-due.tsx'))
const DeskCoaching = lazy(() => import('../desk-coaching/desk-coaching.tsx'))
const DeskRegisters = lazy(() => import('../desk-registers/desk-registers.tsx'))
const DeskTargets = lazy(() => import('../desk-targets/desk-targets.tsx'))
const DeskSearch = lazy(() => import('../desk-person/desk-search.tsx'))
const DeskReferrals = lazy(() => import('../desk-referrals/desk-referrals.tsx'))
const DeskReactions = lazy(() => import('../desk-reactions/desk-reactions.tsx'))
const DeskStock = lazy(() => import('../desk-stock/desk-stock.tsx'))
const DeskQueue = lazy(() => import('../desk-queue/desk-queue.tsx'))
const DeskSlip = lazy(() => import('../desk-person/desk-slip.tsx'))
const DeskVisit = lazy(() => import('../desk-person/desk-visit.tsx'))
const DeskPerson = lazy(() => import('../desk-person/desk-person.tsx'))
const DeskRegistry = lazy(() => import('../desk-registry/desk-registry.tsx'))
const DeskDevices = lazy(() => import('../desk-devices/desk-devices.tsx'))
const DeskAdmin = lazy(() => import('./desk-admin.tsx'))

/** The desk: navigation by role, and the screen of the address. */
export default function Desk() {
  const me = useMe()
  return me === undefined ? null : <DeskOf me={me} />
}

function DeskOf({ me }: { readonly me: Me }) {
  const t = useStore(deskMessages)
  const parts = useStore(partMessages)
  const [location, navigate] = useLocation()
  const items = useItems(me)
  const current = items.find(({ href }) => location.startsWith(href) && href !== '/')?.href ?? ''
  const mayKaderOnly = items.length === 0

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || !me.seesNames || isTyping(event.target)) return
      event.preventDefault()
      navigate('/desk/people')
      document.querySelector<HTMLInputElement>('input[type=search]')?.focus()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [me.seesNames, navigate])

  if (mayKaderOnly) return <Redirect to="/" replace />
  const first = items[0]?.href ?? '/'
  return (
    <DeskLayout
      items={items}
      current={current}
      rail={current === '/desk/board'}
      menuLabel={parts.menu}
      skipLabel={t.skip}
      foot={<DeskFoot me={me} />}
    >
      <Suspense fallback={<Waiting rows={8} />}>
        <Switch>
          <Route path="/desk/board">
            <DeskBoard me={me} />
          </Route>
          {me.seesNames && (
            <Route path="/desk/due">
              <DeskDue me={me} />
            </Route>
          )}
          {me.seesNames && (
            <Route path="/desk/coaching">
              <DeskCoaching me={me} />
            </Route>
          )}
          {me.seesNames && (
            <Route path="/desk/registers">
              <DeskRegisters me={me} />
            </Route>
          )}
          {me.role !== 'kader' && (
            <Route path="/desk/targets">
              <DeskTargets me={me} />
            </Route>
          )}
          {me.seesNames && <Route path="/desk/referrals" component={DeskReferrals} />}
          {me.seesNames && me.facility !== undefined && (
            <Route path="/desk/stock">
              <DeskStock facility={me.facility.id} />
            </Route>
          )}
          {hasQueue(me) && (
            <Route path="/desk/queue">
              <DeskQueue me={me} />
            </Route>
          )}
          {me.seesNames && (
            <Route path="/desk/reactions">
              <DeskReactions me={me} />
            </Route>
          )}
          {me.seesNames && (
            <Route path="/desk/people/:village/:person/referrals/:referral">
              {(of) => <DeskSlip {...of} me={me} />}
            </Route>
          )}
          {me.seesNames && (
            <Route path="/desk/people/:village/:person/visit">
              {(of) => <DeskVisit {...of} me={me} />}
            </Route>
          )}
          {me.seesNames && <Route path="/desk/people" component={DeskSearch} />}
          {me.seesNames && (
            <Route path="/desk/people/:village/:person">
              {({ village, person }) => <DeskPerson village={village} person={person} />}
            </Route>
          )}
          {me.seesNames && (
            <Route path="/desk/registry">
              <DeskRegistry me={me} />
            </Route>
          )}
          {handsOutPhones(me) && (
            <Route path="/desk/devices">
              <DeskDevices me={me} />
            </Route>
          )}
          {me.role === 'admin' && <Route path="/desk/admin" component={DeskAdmin} />}
          <Route>
            <Redirect to={first} replace />
          </Route>
        </Switch>
      </Suspense>
    </DeskLayout>
  )
}

/** What each role's desk has, the first being where it begins. */
function useItems(me: Me): readonly DeskNavItem[] {
  const t = useStore(deskMessages)
  const board = { href: '/desk/board', label: t.board, icon: IconChartGridDots }
  const due = { href: '/desk/due', label: t.due, icon: IconListCheck }
  const referrals = { href: '/desk/referrals', label: t.referrals, icon: IconArrowsExchange }
  const reactions = { href: '/desk/reactions', label: t.reactions, icon: IconVaccine }
  const stock = { href: '/desk/stock', label: t.stock, icon: IconPackage }
  const queue = hasQueue(me) ? [{ href: '/desk/queue', label: t.queue, icon: IconUsersGroup }] : []
  const people = { href: '/desk/people', label: t.people, icon: IconUserSearch }
  const registry = { href: '/desk/registry', label: t.registry, icon: IconHomeMove }
  const registers = { href: '/desk/registers', label: t.registers, icon: IconTable }
  const targets = { href: '/desk/targets', label: t.targets, icon: IconTarget }
  const coaching = { href: '/desk/coaching', label: t.coaching, icon: IconHeartHandshake }
  const field = { href: '/', label: t.field, icon: IconDeviceMobile }
  const devices = { href: '/desk/devices', label: t.devices, icon: IconDeviceMobileCog }
  switch (me.role) {
    case 'puskesmas':
      return [
        board,
        due,
        referrals,
        ...queue,
        people,
        registry,
        registers,
        reactions,
        stock,
        targets,
        coaching,
      ]
    case 'head':
      return [
        board,
        due,
        referrals,
        ...queue,
        people,
        registry,
        registers,
        reactions,
        stock,
        targets,
        coaching,
        devices,
      ]
    case 'pustu':
      return [
        due,
        referrals,
        ...queue,
        board,
        people,
        registry,
        registers,
        reactions,
        stock,
        targets,
        coaching,
        devices,
        field,
      ]
    case 'dinas':
    case 'village':
      return [board, targets]
    case 'admin':
      return [{ href: '/desk/admin', label: t.admin, icon: IconSettings }, targets, devices]
    case 'kader':
      return []
  }
}

/** Where people wait: at the Puskesmas and the Pustu of who sees them by name. */
const hasQueue = ({ seesNames, facility }: Me): boolean =>
  seesNames && facility !== undefined && stationsAt(facility.kind).length > 0

/** As the server has it: the midwife, the head, the administrator. */
const handsOutPhones = ({ role }: Me): boolean =>
  role === 'pustu' || role === 'head' || role === 'admin'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
