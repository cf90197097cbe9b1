import type { Catalogue } from '@jejaring/core/catalogue/indicator'
import type { Service } from '@jejaring/core/catalogue/define'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { supplies } from '@jejaring/core/catalogue/supplies'
import { notHere } from '@jejaring/core/stock/stock'
import type { Facility } from '@jejaring/core/sync/places'
import type { Offer } from '@jejaring/core/sync/stock'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { postsToday, type Post } from './post-today.ts'

/** What the caller's post cannot give today, and the likeliest that can; nothing for who has no post. */
export async function readOffer(
  { db, catalogue }: { readonly db: Kysely<Tables>; readonly catalogue: Catalogue },
  { facility, villages }: Caller,
  today: LocalDate,
): Promise<Offer> {
  const facilities = await readFacilities(db, { villages })
  const posts = await postsToday(
    db,
    facilities.map(({ id }) => id),
    today,
  )
  const own = facility === undefined ? undefined : posts.get(facility)
  if (own === undefined) return { notHere: [] }
  const others = facilities.filter(({ id }) => id !== facility)
  return {
    notHere: catalogue.services.flatMap((service) => {
      const why = notHere(service, own, supplies)
      if (why === undefined) return []
      const elsewhere = placeFor(service, others, posts)
      return [{ service: service.id, ...why, ...(elsewhere === undefined ? {} : { elsewhere }) }]
    }),
  }
}

/** Where there is most to give, and somebody every day, first. */
const likeliest: readonly Facility['kind'][] = ['puskesmas', 'pustu', 'posyandu']

function placeFor(
  service: Service,
  others: readonly Facility[],
  posts: ReadonlyMap<string, Post>,
): Pick<Facility, 'kind' | 'name'> | undefined {
  const items = supplies.filter(({ services }) => services.includes(service.id))
  const [found] = others
    .flatMap(({ id, kind, name }) => {
      const post = posts.get(id)
      if (post === undefined || !service.settings.includes(kind)) return []
      if (notHere(service, post, supplies) !== undefined) return []
      const isCounted = items.every((item) => post.balances.has(item.id))
      return [{ kind, name, isCounted }]
    })
    .toSorted(
      (a, b) =>
        // Where it was counted it is; elsewhere it is only not known to be gone.
        Number(b.isCounted) - Number(a.isCounted) ||
        likeliest.indexOf(a.kind) - likeliest.indexOf(b.kind),
    )
  return found === undefined ? undefined : { kind: found.kind, name: found.name }
}
