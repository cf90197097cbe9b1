/**
 * `GET /api/register?service=&month=2026-11&village=&language=id`: who had a service in a month, the first rows; with
 * `format=csv` all of them as a file.
 */
export interface Register {
  readonly service: string
  readonly month: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly more: boolean
}
