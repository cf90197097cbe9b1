import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { createMiddleware } from 'hono/factory'
import { secureHeaders } from 'hono/secure-headers'
import { answerError } from './answer-error.ts'
import { authRoutes } from './auth.ts'
import { badgeRoutes } from './badge.ts'
import { boardRoutes } from './board.ts'
import { coachingRoutes } from './coaching.ts'
import { crossSectorRoutes } from './cross-sector.ts'
import type { Deps } from './deps.ts'
import { deviceKeyRoutes } from './device-keys.ts'
import { deviceRoutes, LARGEST_PHONE_FILE, PHONE_IMPORT } from './devices.ts'
import { fromDevice } from './from-device.ts'
import { kaderFileRoutes, SKILL_IMPORT } from './kader-file.ts'
import { kaderRoutes } from './kader.ts'
import { liveRoutes } from './live.ts'
import { meRoutes } from './me.ts'
import { meetingRoutes } from './meetings.ts'
import { moveRoutes } from './moves.ts'
import { noticeRoutes } from './notices.ts'
import { payMoneyRoutes, RATE_IMPORT } from './pay-money.ts'
import { payRoutes } from './pay.ts'
import { peopleRoutes } from './people.ts'
import { practiceRoutes } from './practice.ts'
import { Problem } from './problem.ts'
import { problemRoutes } from './problems.ts'
import { qualityRoutes } from './quality.ts'
import { queueRoutes } from './queue.ts'
import { reactionRoutes } from './reactions.ts'
import { registerRoutes } from './register.ts'
import { RELAY_PUSH, relayRoutes } from './relay.ts'
import { rolloutExampleRoutes } from './rollout-examples.ts'
import { rolloutImportRoutes, SITE_IMPORT } from './rollout-import.ts'
import { rolloutPlanRoutes } from './rollout-plan.ts'
import { rolloutRoutes } from './rollout.ts'
import { sameOrigin } from './same-origin.ts'
import { STAFF_IMPORT, staffFileRoutes } from './staff-file.ts'
import { staffRoutes } from './staff.ts'
import { stockRoutes } from './stock.ts'
import { syncRoutes } from './sync.ts'
import { POINT_IMPORT, pointRoutes } from './points.ts'
import { PERCENT_IMPORT, percentTargetRoutes } from './percent-targets.ts'
import { IMPORT, LARGEST_IMPORT, targetRoutes } from './targets.ts'
import { trainingRoutes } from './trainings.ts'
import { villageLinkRoutes } from './village-links.ts'
import { villagePageRoutes } from './village-page.ts'
import { webFiles } from './web-files.ts'

/** Longer than the longest pull; what still runs then is answered as unavailable, and asked again. */
const TIME_LIMIT_MS = 30_000
/** Requests other than a push and a file are small. */
const SMALL_BODY = 100_000
const PUSH = '/api/sync/push'
const LIVE = '/api/live'

export interface AppOptions extends Deps {
  /** The built web app; without it only the API is served. */
  readonly webFolder?: string
}

/** Everything the server answers. */
export function createApp({ webFolder, ...deps }: AppOptions): Hono {
  const app = new Hono()
  app.onError(answerError(deps.log))
  app.notFound(() => {
    throw new Problem('not-found')
  })
  app.use(securely)
  app.use(compress())
  app.use('/api/*', unstored)
  app.use('/api/*', sameOrigin(deps.auth))
  app.use('/api/*', neverAPage)
  app.use('/api/*', timeLimit)
  app.use('/api/*', smallBody)
  app.use('/api/*', fromDevice(deps))
  app.route('/', authRoutes(deps))
  app.route('/', meRoutes(deps))
  app.route('/', badgeRoutes(deps))
  app.route('/', boardRoutes(deps))
  app.route('/', coachingRoutes(deps))
  app.route('/', crossSectorRoutes(deps))
  app.route('/', noticeRoutes(deps))
  app.route('/', problemRoutes(deps))
  app.route('/', payRoutes(deps))
  app.route('/', payMoneyRoutes(deps))
  app.route('/', peopleRoutes(deps))
  app.route('/', practiceRoutes(deps))
  app.route('/', meetingRoutes(deps))
  app.route('/', kaderRoutes(deps))
  app.route('/', kaderFileRoutes(deps))
  app.route('/', trainingRoutes(deps))
  app.route('/', moveRoutes(deps))
  app.route('/', qualityRoutes(deps))
  app.route('/', queueRoutes(deps))
  app.route('/', reactionRoutes(deps))
  app.route('/', registerRoutes(deps))
  app.route('/', rolloutRoutes(deps))
  app.route('/', rolloutPlanRoutes(deps))
  app.route('/', rolloutImportRoutes(deps))
  app.route('/', rolloutExampleRoutes(deps))
  app.route('/', staffRoutes(deps))
  app.route('/', staffFileRoutes(deps))
  app.route('/', stockRoutes(deps))
  app.route('/', syncRoutes(deps))
  app.route('/', relayRoutes(deps))
  app.route('/', targetRoutes(deps))
  app.route('/', percentTargetRoutes(deps))
  app.route('/', pointRoutes(deps))
  app.route('/', villagePageRoutes(deps))
  app.route('/', villageLinkRoutes(deps))
  app.route('/', deviceRoutes(deps))
  app.route('/', deviceKeyRoutes(deps))
  app.route('/', liveRoutes(deps))
  app.all('/api/*', () => {
    throw new Problem('not-found')
  })
  if (webFolder !== undefined) app.route('/', webFiles(webFolder))
  return app
}

const own = ["'self'"]
/** Nothing from elsewhere, nothing inline. */
const securely = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: own,
    styleSrc: own,
    imgSrc: [...own, 'data:', 'blob:'],
    fontSrc: own,
    connectSrc: own,
    manifestSrc: own,
    workerSrc: own,
    baseUri: ["'none'"],
    formAction: own,
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  permissionsPolicy: { camera: ['self'], geolocation: [], microphone: [] },
})

/** Answers of the API are about people or for one account: no cache keeps them. */
const unstored = createMiddleware(async (context, next) => {
  await next()
  if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store')
})

/**
 * A phone that is locked still has its cookie: whoever types the address of a journal into the browser sees nothing.
 */
const neverAPage = createMiddleware(async (context, next) => {
  const isPage = context.req.header('sec-fetch-mode') === 'navigate'
  if (isPage && context.req.path.startsWith('/api/sync/')) throw new Problem('not-allowed')
  await next()
})

const timeLimit = createMiddleware(async (context, next) => {
  if (context.req.path === LIVE) return next()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('unavailable', 'time limit')), TIME_LIMIT_MS)
  })
  try {
    await Promise.race([next(), late])
  } finally {
    clearTimeout(timer)
  }
})

const tooLarge = () => {
  throw new Problem('too-large')
}
const largest = new Map([
  [IMPORT, LARGEST_IMPORT],
  [PERCENT_IMPORT, LARGEST_IMPORT],
  [RATE_IMPORT, LARGEST_IMPORT],
  [STAFF_IMPORT, LARGEST_IMPORT],
  [SKILL_IMPORT, LARGEST_IMPORT],
  [SITE_IMPORT, LARGEST_IMPORT],
  [POINT_IMPORT, LARGEST_IMPORT],
  [PHONE_IMPORT, LARGEST_PHONE_FILE],
])
const smallBody = createMiddleware(async (context, next) => {
  if ([PUSH, RELAY_PUSH].includes(context.req.path)) return next()
  const maxSize = largest.get(context.req.path) ?? SMALL_BODY
  return bodyLimit({ maxSize, onError: tooLarge })(context, next)
})
