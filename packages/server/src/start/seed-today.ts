import { BELITUNG_TIMUR } from '../demo/generate/belitung-timur.ts'
import { type SeedOptions, seedDemo } from '../demo/seed.ts'
import { dayIn } from '../places/zone.ts'

/** The demo as it looks today where its people live. */
export async function seedToday(options: Omit<SeedOptions, 'today' | 'now'>): Promise<void> {
  const now = new Date()
  await seedDemo({ ...options, now, today: dayIn(BELITUNG_TIMUR, now) })
}
