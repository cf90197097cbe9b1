import { sql } from 'kysely'

/** Ids of what was written down in these villages and then taken back. */
export const takenBack = (villages: readonly string[]) => sql`
  select (coalesce(body ->> 'encounter', body ->> 'visit', body ->> 'counselling', body ->> 'attendance'))::uuid
  from entry where village = any (${villages}::text[]) and kind in
    ('encounter-voided', 'visit-withdrawn', 'session-counselling-withdrawn', 'attendance-withdrawn')`
