import type { VillageChanged } from '@jejaring/core/sync/wire'
import { Client, type Pool, type PoolConfig } from 'pg'
import type { Logger } from 'pino'

/** Channel of the database on which all servers tell each other which journals grew. */
const CHANNEL = 'village'
/**
 * Changes are told together this often. A NOTIFY inside each accepting transaction would make commits wait for
 * one lock, one disk flush each.
 */
const GATHER_MS = 50
const RETRY_MS = 1000

/** Undefined: changes may have been missed, in any village. */
type Tell = (change: VillageChanged | undefined) => void

const QUEUE = 'queue/'
/** Instead of a village: the line of a post moved. */
export const queueTopic = (facility: string): string => `${QUEUE}${facility}`
export const isQueueTopic = (topic: string): boolean => topic.startsWith(QUEUE)

/** Which journals grew, on whatever server of this database. */
export interface Live {
  announce(village: string, seq: number): void
  /** @returns stops listening */
  subscribe(villages: ReadonlySet<string>, tell: Tell): () => void
  stop(): Promise<void>
}

/** Listens on a connection of its own, and opens it again when it breaks. */
export function startLive(pool: Pool, log: Logger): Live {
  const subscribers = new Set<Tell>()
  let gathered = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let client: Client | undefined
  let hasListened = false
  let stopped = false

  async function flush(): Promise<void> {
    timer = undefined
    const changes = [...gathered].map(([village, seq]) => `${village}:${seq}`)
    gathered = new Map()
    try {
      await pool.query(`select pg_notify('${CHANNEL}', change) from unnest($1::text[]) change`, [
        changes,
      ])
    } catch (error) {
      // Screens learn of it with the next change, or when they ask.
      log.warn({ err: error, villages: changes.length }, 'changes were not announced')
    }
  }

  async function listen(): Promise<void> {
    const connection = new Client(pool.options satisfies PoolConfig)
    connection.on('notification', ({ payload = '' }) => {
      const colon = payload.indexOf(':')
      const change = { village: payload.slice(0, colon), seq: Number(payload.slice(colon + 1)) }
      for (const tell of subscribers) tell(change)
    })
    connection.on('error', () => undefined)
    connection.on('end', () => retry())
    client = connection
    await connection.connect()
    await connection.query(`listen ${CHANNEL}`)
    // What was announced while nobody listened is told to nobody again: everybody looks for themselves.
    if (hasListened) for (const tell of subscribers) tell(undefined)
    hasListened = true
  }

  function start(): void {
    listen().catch((error: unknown) => {
      log.warn({ err: error }, 'cannot listen for changes')
      client?.end().catch(() => undefined)
    })
  }
  function retry(): void {
    if (!stopped) setTimeout(() => !stopped && start(), RETRY_MS).unref()
  }
  start()

  return {
    announce: (village, seq) => {
      gathered.set(village, Math.max(seq, gathered.get(village) ?? 0))
      timer ??= setTimeout(() => void flush(), GATHER_MS)
    },
    subscribe: (villages, tell) => {
      const heard: Tell = (change) => {
        if (change === undefined || villages.has(change.village)) tell(change)
      }
      subscribers.add(heard)
      return () => subscribers.delete(heard)
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}
