import {
  IconArrowsExchange,
  IconBell,
  IconBuildingCommunity,
  IconBulb,
  IconChartGridDots,
  IconCoins,
  IconDeviceMobile,
  IconDeviceMobileCog,
  IconHeartHandshake,
  IconHomeMove,
  IconHomeShare,
  IconIdBadge2,
  IconListCheck,
  IconPackage,
  IconRoute,
  IconPresentation,
  IconSettings,
  IconStairsUp,
  IconShieldCheck,
  IconTable,
  IconTarget,
  IconUserSearch,
  IconUsers,
  IconUsersGroup,
  IconVaccine,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { stationsAt } from '@jejaring/core/queue/queue-station'
import type { Me, Role } from '@jejaring/core/sync/account'
import { later } from '../../screen.tsx'
import type { deskMessages } from './desk.messages.ts'

const DeskBoard = later(() => import('../desk-board/desk-board.tsx'))
const DeskDue = later(() => import('../desk-due/desk-due.tsx'))
const DeskMeeting = later(() => import('../desk-meeting/desk-meeting.tsx'))
const DeskCoaching = later(() => import('../desk-coaching/desk-coaching.tsx'))
const DeskRegisters = later(() => import('../desk-registers/desk-registers.tsx'))
const DeskTargets = later(() => import('../desk-targets/desk-targets.tsx'))
const DeskSearch = later(() => import('../desk-person/desk-search.tsx'))
const DeskNews = later(() => import('../desk-news/desk-news.tsx'))
const DeskProblems = later(() => import('../desk-problems/desk-problems.tsx'))
const DeskReferrals = later(() => import('../desk-referrals/desk-referrals.tsx'))
const DeskReactions = later(() => import('../desk-reactions/desk-reactions.tsx'))
const DeskStock = later(() => import('../desk-stock/desk-stock.tsx'))
const DeskQueue = later(() => import('../desk-queue/desk-queue.tsx'))
const DeskRegistry = later(() => import('../desk-registry/desk-registry.tsx'))
const DeskDevices = later(() => import('../desk-devices/desk-devices.tsx'))
const DeskRollout = later(() => import('../desk-rollout/desk-rollout.tsx'))
const DeskSectors = later(() => import('../desk-sectors/desk-sectors.tsx'))
const DeskPractice = later(() => import('../desk-practice/desk-practice.tsx'))
const DeskQuality = later(() => import('../desk-quality/desk-quality.tsx'))
const DeskVillage = later(() => import('../desk-village/desk-village.tsx'))
const DeskStaff = later(() => import('../desk-staff/desk-staff.tsx'))
const DeskKader = later(() => import('../desk-kader/desk-kader.tsx'))
const DeskPay = later(() => import('../desk-pay/desk-pay.tsx'))
const DeskAdmin = later(() => import('./desk-admin.tsx'))

/** What the screens are for: to serve people, to steer an area, to keep a post running. */
export type DeskGroup = 'serve' | 'steer' | 'post'

export interface DeskScreen {
  readonly href: string
  readonly label: keyof ReturnType<typeof deskMessages.get>
  readonly icon: TablerIcon
  readonly group: DeskGroup
  readonly mayOpen: (me: Me) => boolean
  /** Absent: not a screen of the desk, only a way out of it. */
  readonly screen?: (me: Me) => ReactNode
}

const isOf =
  (...roles: readonly Role[]) =>
  ({ role }: Me): boolean =>
    roles.includes(role)
/** Who treats people at a post and sees all of its people by name. */
const serves = isOf('pustu', 'puskesmas', 'head')

/** Where people wait: at the Puskesmas and the Pustu of who sees them by name. */
const hasQueue = ({ seesNames, facility }: Me): boolean =>
  seesNames && facility !== undefined && stationsAt(facility.kind).length > 0

/** Every screen of the desk with an entry of its own in the menu, in the menu's order within its group. */
const deskScreens: readonly DeskScreen[] = [
  {
    href: '/desk/due',
    label: 'due',
    icon: IconListCheck,
    group: 'serve',
    mayOpen: serves,
    screen: (me) => <DeskDue me={me} />,
  },
  {
    href: '/desk/queue',
    label: 'queue',
    icon: IconUsersGroup,
    group: 'serve',
    mayOpen: (me) => serves(me) && hasQueue(me),
    screen: (me) => <DeskQueue me={me} />,
  },
  {
    href: '/desk/people',
    label: 'people',
    icon: IconUserSearch,
    group: 'serve',
    mayOpen: serves,
    screen: () => <DeskSearch />,
  },
  {
    href: '/desk/referrals',
    label: 'referrals',
    icon: IconArrowsExchange,
    group: 'serve',
    mayOpen: serves,
    screen: () => <DeskReferrals />,
  },
  {
    href: '/desk/reactions',
    label: 'reactions',
    icon: IconVaccine,
    group: 'serve',
    mayOpen: serves,
    screen: (me) => <DeskReactions me={me} />,
  },
  {
    href: '/desk/registry',
    label: 'registry',
    icon: IconHomeMove,
    group: 'serve',
    mayOpen: serves,
    screen: (me) => <DeskRegistry me={me} />,
  },
  {
    href: '/desk/board',
    label: 'board',
    icon: IconChartGridDots,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: (me) => <DeskBoard me={me} />,
  },
  {
    href: '/desk/meeting',
    label: 'meeting',
    icon: IconPresentation,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: (me) => <DeskMeeting me={me} />,
  },
  {
    href: '/desk/problems',
    label: 'problems',
    icon: IconStairsUp,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas', 'village'),
    screen: (me) => <DeskProblems me={me} />,
  },
  {
    href: '/desk/village',
    label: 'village',
    icon: IconHomeShare,
    group: 'steer',
    // As the server has it: who knows the village head.
    mayOpen: isOf('pustu', 'head', 'dinas'),
    screen: () => <DeskVillage />,
  },
  {
    href: '/desk/news',
    label: 'news',
    icon: IconBell,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas', 'village'),
    screen: (me) => <DeskNews me={me} />,
  },
  {
    href: '/desk/targets',
    label: 'targets',
    icon: IconTarget,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas', 'village', 'admin'),
    screen: (me) => <DeskTargets me={me} />,
  },
  {
    href: '/desk/rollout',
    label: 'rollout',
    icon: IconRoute,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: (me) => <DeskRollout me={me} />,
  },
  {
    href: '/desk/sectors',
    label: 'sectors',
    icon: IconBuildingCommunity,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: () => <DeskSectors />,
  },
  {
    href: '/desk/practice',
    label: 'practice',
    icon: IconBulb,
    group: 'steer',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: () => <DeskPractice />,
  },
  {
    href: '/desk/quality',
    label: 'quality',
    icon: IconShieldCheck,
    group: 'steer',
    mayOpen: serves,
    screen: () => <DeskQuality />,
  },
  {
    href: '/desk/registers',
    label: 'registers',
    icon: IconTable,
    group: 'post',
    mayOpen: serves,
    screen: (me) => <DeskRegisters me={me} />,
  },
  {
    href: '/desk/stock',
    label: 'stock',
    icon: IconPackage,
    group: 'post',
    mayOpen: (me) => serves(me) && me.facility !== undefined,
    screen: ({ facility }) => facility && <DeskStock facility={facility.id} />,
  },
  {
    href: '/desk/staff',
    label: 'staff',
    icon: IconUsers,
    group: 'post',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: (me) => <DeskStaff me={me} />,
  },
  {
    href: '/desk/kader',
    label: 'kader',
    icon: IconIdBadge2,
    group: 'post',
    mayOpen: serves,
    screen: (me) => <DeskKader me={me} />,
  },
  {
    href: '/desk/pay',
    label: 'pay',
    icon: IconCoins,
    group: 'post',
    mayOpen: isOf('pustu', 'puskesmas', 'head', 'dinas'),
    screen: (me) => <DeskPay me={me} />,
  },
  {
    href: '/desk/coaching',
    label: 'coaching',
    icon: IconHeartHandshake,
    group: 'post',
    mayOpen: serves,
    screen: (me) => <DeskCoaching me={me} />,
  },
  {
    href: '/desk/admin',
    label: 'admin',
    icon: IconSettings,
    group: 'post',
    mayOpen: isOf('admin'),
    screen: () => <DeskAdmin />,
  },
  {
    href: '/desk/devices',
    label: 'devices',
    icon: IconDeviceMobileCog,
    group: 'post',
    // As the server has it: the midwife, the head, the administrator.
    mayOpen: isOf('pustu', 'head', 'admin'),
    screen: (me) => <DeskDevices me={me} />,
  },
  { href: '/', label: 'field', icon: IconDeviceMobile, group: 'post', mayOpen: isOf('pustu') },
]

/** The menu of a desk: who serves people begins with them, who steers begins with the board. */
export function screensOf(me: Me): readonly DeskScreen[] {
  const order: readonly DeskGroup[] =
    me.role === 'pustu'
      ? ['serve', 'steer', 'post']
      : me.role === 'admin'
        ? ['post', 'steer']
        : ['steer', 'serve', 'post']
  return order.flatMap((group) =>
    deskScreens.filter((screen) => screen.group === group && screen.mayOpen(me)),
  )
}
