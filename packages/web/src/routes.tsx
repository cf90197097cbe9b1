import { useStore } from '@nanostores/react'
import { useEffect, useState } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { $lock } from './lock/lock-state.ts'
import { makeReady } from './ready.ts'
import { screen } from './screen.tsx'
import { $session, useSession, worksInField } from './session/session.ts'

/* One chunk per screen. The field's are fetched once and kept on the device; the desk's when first opened. */
const Join = screen(() => import('./screens/join/join.tsx'))
const Village = screen(() => import('./screens/village/village.tsx'))
const BadgeCheck = screen(() => import('./screens/badge/badge-check.tsx'))
const VillageOpen = screen(() => import('./screens/village/village-open.tsx'))
const VillageClosed = screen(() => import('./screens/village/village-closed.tsx'))
const SignIn = screen(() => import('./screens/sign-in/sign-in.tsx'))
const Tabs = screen(() => import('./screens/field-home/tabs.tsx'))
const People = screen(() => import('./screens/people/people.tsx'))
const Recap = screen(() => import('./screens/recap/recap.tsx'))
const Person = screen(() => import('./screens/person/person.tsx'))
const CorrectPerson = screen(() => import('./screens/correct/correct-person.tsx'))
const Address = screen(() => import('./screens/correct/address.tsx'))
const OtherHouse = screen(() => import('./screens/correct/other-house.tsx'))
const Household = screen(() => import('./screens/household/household.tsx'))
const HouseAnswers = screen(() => import('./screens/household/house-answers.tsx'))
const HouseVisit = screen(() => import('./screens/house-visit/house-visit.tsx'))
const Register = screen(() => import('./screens/register/register.tsx'))
const FindOther = screen(() => import('./screens/same-people/find-other.tsx'))
const Merge = screen(() => import('./screens/same-people/merge.tsx'))
const Cards = screen(() => import('./screens/paper/cards.tsx'))
const Scan = screen(() => import('./screens/paper/scan.tsx'))
const SessionSheet = screen(() => import('./screens/paper/session-sheet.tsx'))
const SheetEntry = screen(() => import('./screens/paper/sheet-entry.tsx'))
const SamePeople = screen(() => import('./screens/same-people/same-people.tsx'))
const SlipPage = screen(() => import('./screens/person/slip-page.tsx'))
const Visit = screen(() => import('./screens/visit/visit.tsx'))
const Arrivals = screen(() => import('./screens/arrivals/arrivals.tsx'))
const Delivery = screen(() => import('./screens/delivery/delivery.tsx'))
const Give = screen(() => import('./screens/hand-over/give.tsx'))
const Receive = screen(() => import('./screens/hand-over/receive.tsx'))
const Problems = screen(() => import('./screens/problems/problems.tsx'))
const NewProblem = screen(() => import('./screens/problems/new-problem.tsx'))
const OneProblem = screen(() => import('./screens/problems/one-problem.tsx'))
const News = screen(() => import('./screens/news/news.tsx'))
const Pay = screen(() => import('./screens/pay/pay.tsx'))
const More = screen(() => import('./screens/more/more.tsx'))
const Unlock = screen(() => import('./screens/lock/unlock.tsx'))
const LockDialog = screen(() => import('./screens/lock/lock-dialog.tsx'))
const SetPin = screen(() => import('./screens/lock/set-pin.tsx'))
const ChangePin = screen(() => import('./screens/lock/change-pin.tsx'))
const Desk = screen(() => import('./screens/desk-home/desk.tsx'))

let opened: Promise<void> | undefined

function openField(): Promise<void> {
  opened ??= open()
  return opened
}

async function open(): Promise<void> {
  const { startField } = await import('./store/field.ts')
  await startField()
  await makeReady([
    // Half of the rules at a time: all of them at once keep a slow phone from answering for a tenth of a second.
    () => import('@jejaring/core/catalogue/services/mother/index'),
    () => import('@jejaring/core/catalogue/rules'),
    ...[People, Person, Visit].map(({ fetch }) => fetch),
    () => import('./store/search.ts').then(({ putInOrder }) => putInOrder()),
  ])
}

// Reading what lies on the device takes as long as loading the screen that shows it: both begin at once.
const remembered = $session.get()
if (remembered.kind === 'signed-in' && worksInField(remembered.me)) void openField()

/**
 * Field: `/` home, `/posyandu`, `/posyandu/recap` (the day in numbers), `/tasks`, `/people` (search), `/people/:person`, `/people/:person/visit`,
 * `/people/:person/referrals/:referral` (the slip), `/people/:person/edit`, `/people/:person/address` and `/people/:person/household` (corrections),
 * `/households/:household`, `/households/:household/answers` and `/households/:household/visit` (the family, what is asked about
 * the house, and one visit to all of them),
 * `/register` (with `?household=` for one more member), `/arrivals` (who comes from another village), `/same-people` (written down twice), `/pin` (change it), `/paper/…` (cards, and the list of a Posyandu day), `/problems` (what holds the work up), `/news`, `/pay` (own work and pay), `/delivery`, `/more`. Desk: everything under `/desk`.
 * `/village`: an area without names; `/village/open`: its link. `/join`, whoever is signed in: the link of an invitation. `/badge`, for anybody: whether the badge of a kader holds.
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
  if (location === '/badge') return <BadgeCheck />
  if (location === '/village/open') return <VillageOpen />
  if (session.kind === 'asking') return null
  if (location === '/sign-in') return <SignIn />
  if (session.kind === 'signed-out' && location === '/village') return <VillageClosed />
  if (session.kind === 'signed-out') return lock === 'locked' ? <Unlock /> : <SignIn />
  if (!inField) {
    return <Screens inField={false} home={session.me.role === 'village' ? '/village' : '/desk'} />
  }
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

const lists = ['posyandu', 'tasks', 'people'] as const

interface ScreensProps {
  readonly inField: boolean
  /** Where who has no business elsewhere goes. */
  readonly home?: string
}

function Screens({ inField, home = '/desk' }: ScreensProps) {
  return (
    <Switch>
      <Route path="/desk/*?" component={Desk} />
      <Route path="/village" component={Village} />
      {!inField && (
        <Route>
          <Redirect to={home} replace />
        </Route>
      )}
      {/* One route for all tabs: what stands on all of them stays when one follows another. */}
      <Route path={/^\/(posyandu|tasks|people)?$/}>
        {({ 0: name }) => {
          const list = lists.find((one) => one === name)
          return <Tabs tab={list ?? 'home'}>{list !== undefined && <People list={list} />}</Tabs>
        }}
      </Route>
      <Route path="/posyandu/recap" component={Recap} />
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
      <Route path="/arrivals" component={Arrivals} />
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
      <Route path="/problems" component={Problems} />
      <Route path="/problems/new" component={NewProblem} />
      <Route path="/problems/:id">{({ id }) => <OneProblem id={id} />}</Route>
      <Route path="/news" component={News} />
      <Route path="/pay" component={Pay} />
      <Route path="/more" component={More} />
      <Route>
        <Redirect to="/" replace />
      </Route>
    </Switch>
  )
}
