import { useStore } from '@nanostores/react'
import { Suspense, useEffect } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { Me } from '@jejaring/core/sync/account'
import { later } from '../../screen.tsx'
import { useMe } from '../../session/session.ts'
import { DeskLayout } from '../../ui/desk-layout.tsx'
import { Waiting } from '../../ui/waiting.tsx'
import { deskMessages } from './desk.messages.ts'
import { DeskFoot } from './desk-foot.tsx'
import { screensOf } from './desk-screens.tsx'
import { useCounts } from './use-counts.ts'

const NumberSlip = later(() => import('../desk-queue/number-slip.tsx'))
const DeskSlip = later(() => import('../desk-person/desk-slip.tsx'))
const DeskVisit = later(() => import('../desk-person/desk-visit.tsx'))
const DeskProblem = later(() => import('../desk-problems/one-problem.tsx'))
const RolloutPart = later(() => import('../desk-rollout/rollout-part.tsx'))
const DeskPerson = later(() => import('../desk-person/desk-person.tsx'))

/** The desk: navigation by role, and the screen of the address. */
export default function Desk() {
  const me = useMe()
  return me === undefined ? null : <DeskOf me={me} />
}

function DeskOf({ me }: { readonly me: Me }) {
  const t = useStore(deskMessages)
  const [location, navigate] = useLocation()
  const screens = screensOf(me)
  const counts = useCounts()
  const current = screens.find(({ href }) => location.startsWith(href) && href !== '/')?.href ?? ''

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

  const [first] = screens
  // A kader has no desk.
  if (first === undefined) return <Redirect to="/" replace />
  return (
    <DeskLayout
      items={screens.map(({ href, label, icon, group }) => ({
        href,
        label: t[label],
        icon,
        group: t[group],
        count: counts[href] ?? 0,
      }))}
      current={current}
      rail={current === '/desk/board'}
      skipLabel={t.skip}
      foot={<DeskFoot me={me} />}
    >
      <Suspense fallback={<Waiting rows={8} />}>
        <Switch>
          {screens.map(
            ({ href, screen }) =>
              screen && (
                <Route key={href} path={href}>
                  {screen(me)}
                </Route>
              ),
          )}
          {me.seesNames && (
            <Route path="/desk/queue/:number/slip">
              {({ number }) => <NumberSlip number={number} me={me} />}
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
          {me.seesNames && (
            <Route path="/desk/people/:village/:person">
              {({ village, person }) => <DeskPerson village={village} person={person} />}
            </Route>
          )}
          {current === '/desk/rollout' && (
            <Route path="/desk/rollout/:part">
              {({ part }) => <RolloutPart part={part} me={me} />}
            </Route>
          )}
          <Route path="/desk/problems/:village/:id">
            {(of) => <DeskProblem key={of.id} {...of} me={me} />}
          </Route>
          <Route>
            <Redirect to={first.href} replace />
          </Route>
        </Switch>
      </Suspense>
    </DeskLayout>
  )
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)
