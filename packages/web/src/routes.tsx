import { useStore } from '@nanostores/react'
import { lazy, useEffect, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { $lock } from './lock/lock-state.ts'
import { $session, useSession, worksInField } from './session/session.ts'

/* One chunk per screen. The field's are fetched once and kept on the device; the desk's when first opened. */
const Join = lazy(() => import('./screens/join/join.tsx'))
const SignIn = lazy(() => import('./screens/sign-in/sign-in.tsx'))
const FieldHome = lazy(() => import('./screens/field-home/field-home.tsx'))
const People = lazy(() => import('./screens/people/people.tsx'))
const Recap = lazy(() => import('./screens/recap/recap.tsx'))
const Person = lazy(() => import('./screens/person/person.tsx'))
const CorrectPerson = lazy(() => import('./screens/correct/correct-person.tsx'))
const Address = lazy(() => import('./screens/correct/address.tsx'))
const OtherHouse = lazy(() => import('./screens/correct/other-house.tsx'))
const Household = lazy(() => import('./screens/household/household.tsx'))
const HouseAnswers = lazy(() => import('./screens/household/house-answers.tsx'))
const HouseVisit = lazy(() => import('./screens/house-visit/house-visit.tsx'))
const Register = lazy(() => import('./screens/register/register.tsx'))
const FindOther = lazy(() => import('./screens/same-people/find-other.tsx'))
const Merge = lazy(() => import('./screens/same-people/merge.tsx'))
const Cards = lazy(() => import('./screens/paper/cards.tsx'))
const Scan = lazy(() => import('./screens/paper/scan.tsx'))
const SessionSheet = lazy(() => import('./screens/paper/session-sheet.tsx'))
const SheetEntry = lazy(() => import('./screens/paper/sheet-entry.tsx'))
const SamePeople = lazy(() => import('./screens/same-people/same-people.tsx'))
const SlipPage = lazy(() => import('./screens/person/slip-page.tsx'))
const Visit = lazy(() => import('./screens/visit/visit.tsx'))
const Delivery = lazy(() => import('./screens/delivery/delivery.tsx'))
const Give = lazy(() => import('./screens/hand-over/give.tsx'))
const Receive = lazy(() => import('./screens/hand-over/receive.tsx'))
const More = lazy(() => import('./screens/more/more.tsx'))
const Unlock = lazy(() => import('./screens/lock/unlock.tsx'))
const LockDialog = lazy(() => import('./screens/lock/lock-dialog.tsx'))
const SetPin = lazy(() => import('./screens/lock/set-pin.tsx'))
const ChangePin = lazy(() => import('./screens/lock/change-pin.tsx'))
const Desk = lazy(() => import('./screens/desk-home/desk.tsx'))

const openField = () => import('./store/field.ts').then(({ startField }) => startField())

// Reading what lies on the device takes as long as loading the screen that shows it: both begin at once.
const remembered = $session.get()
if (remembered.kind === 'signed-in' && worksInField(remembered.me)) void openField()

/**
 * Field: `/` home, `/posyandu`, `/posyandu/recap` (the day in numbers), `/tasks`, `/people` (search), `/people/:person`, `/people/:person/visit`,
 * `/people/:person/referrals/:referral` (the slip), `/people/:person/edit`, `/people/:person/address` and `/people/:person/household` (corrections),
 * `/households/:household`, `/households/:household/answers` and `/households/:household/visit` (the family, what is asked about
 * the house, and one visit to all of them),
 * `/register` (with `?household=` for one more member), `/same-people` (written down twice), `/pin` (change it), `/paper/…` (cards, and the list of a Posyandu day), `/delivery`, `/more`. Desk: everything under `/desk`.
 * `/join`, whoever is signed in: the link of an invitation.
 */
export function Routes() {
  const session = useSession()
  const [location] = useLocation()
  const inField = session.kind === 'signed-in' && worksInField(session.me)
  useEffect(() => {
    if (inField) void openField()
  }, [inField])
  const lock = useStore($lock)
  if (location === '/join') return <Join />
  if (session.kind === 'asking') return null
  if (location === '/sign-in') return <SignIn />
  if (session.kind === 'signed-out') return lock === 'locked' ? <Unlock /> : <SignIn />
  if (!inField) return <Screens inField={false} />
  if (lock === 'no-pin') return <SetPin />
  return <BehindLock key={session.me.id} isLocked={lock === 'locked'} />
}

/** Once somebody has come in, what was open stays as it is behind the lock, for when the same person comes back. */
function BehindLock({ isLocked }: { readonly isLocked: boolean }) {
  const [wasOpen, setWasOpen] = useState(!isLocked)
  if (!isLocked && !wasOpen) setWasOpen(true)
  return (
    <>
      {isLocked && <LockDialog />}
      {wasOpen && (
        <div style={{ display: isLocked ? 'none' : 'contents' }} inert={isLocked}>
          <Screens inField />
        </div>
      )}
    </>
  )
}

function Screens({ inField }: { readonly inField: boolean }) {
  return (
    <Switch>
      <Route path="/desk/*?" component={Desk} />
      {!inField && (
        <Route>
          <Redirect to="/desk" replace />
        </Route>
      )}
      <Route path="/" component={FieldHome} />
      <Route path="/posyandu/recap" component={Recap} />
      <Route path="/posyandu">
        <People list="posyandu" />
      </Route>
      <Route path="/tasks">
        <People list="tasks" />
      </Route>
      <Route path="/people">
        <People list="everybody" />
      </Route>
      <Route path="/people/:person/visit">{({ person }) => <Visit person={person} />}</Route>
      <Route path="/people/:person/edit">{({ person }) => <CorrectPerson person={person} />}</Route>
      <Route path="/people/:person/address">{({ person }) => <Address person={person} />}</Route>
      <Route path="/people/:person/same">{({ person }) => <FindOther person={person} />}</Route>
      <Route path="/people/:person/household">
        {({ person }) => <OtherHouse person={person} />}
      </Route>
      <Route path="/people/:person/referrals/:referral">
        {({ person, referral }) => <SlipPage person={person} referral={referral} />}
      </Route>
      <Route path="/people/:person">{({ person }) => <Person person={person} />}</Route>
      <Route path="/households/:household/answers">
        {({ household }) => <HouseAnswers household={household} />}
      </Route>
      <Route path="/households/:household/visit">
        {({ household }) => <HouseVisit household={household} />}
      </Route>
      <Route path="/households/:household">
        {({ household }) => <Household household={household} />}
      </Route>
      <Route path="/register" component={Register} />
      <Route path="/same-people/:one/:other">
        {({ one, other }) => <Merge one={one} other={other} />}
      </Route>
      <Route path="/same-people" component={SamePeople} />
      <Route path="/paper/cards" component={Cards} />
      <Route path="/paper/scan" component={Scan} />
      <Route path="/paper/session" component={SessionSheet} />
      <Route path="/paper/entry" component={SheetEntry} />
      <Route path="/delivery/give" component={Give} />
      <Route path="/delivery/receive" component={Receive} />
      <Route path="/delivery" component={Delivery} />
      <Route path="/pin" component={ChangePin} />
      <Route path="/more" component={More} />
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  )
}
