import type { PostQuality, Quality, QualityTotal } from '@jejaring/core/quality/quality-api'

/** Half a year, as posts are asked about it. */
const MONTHS = 6

/** How all posts together do. */
export function totalOf({ posts, incidents }: Quality): QualityTotal {
  const sum = (of: (post: PostQuality) => number): number =>
    posts.reduce((all, post) => all + of(post), 0)
  const posyandu = posts.filter(({ kind }) => kind === 'posyandu')
  return {
    posts: posts.length,
    standard: {
      met: sum(({ standard }) => standard.met),
      all: sum(({ standard }) => standard.all),
    },
    posyandu: {
      open: posyandu.filter(({ monthsOpen }) => monthsOpen === MONTHS).length,
      all: posyandu.length,
    },
    withoutSupplies: posts.filter(({ usedUp }) => usedUp.length > 0).length,
    visits: sum(({ visits }) => visits),
    onTime: sum(({ onTime }) => onTime),
    openIncidents: incidents.filter(({ steps }) => steps.at(-1)?.closes !== true).length,
  }
}
