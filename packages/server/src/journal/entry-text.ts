import { sql } from 'kysely'

/** An entry `e` as it travels, made by PostgreSQL: a first pull is megabytes that need no parsing here. */
export const entryText = sql<string>`json_build_object(
  'id', e.id, 'village', e.village, 'seq', e.seq, 'kind', e.kind, 'subject', e.subject, 'on', e.on_day,
  'clock', e.clock, 'author', e.author, 'device', e.device, 'catalogue', e.catalogue, 'body', e.body)::text`
