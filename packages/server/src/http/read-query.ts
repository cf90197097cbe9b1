import type { Context } from 'hono'
import * as v from 'valibot'
import { Problem } from './problem.ts'

/** @throws Problem when the query does not fit; the detail names the parameter, never what was sent */
export function readQuery<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): v.InferOutput<Schema> {
  return read(schema, c.req.query())
}

/** @throws Problem when the body is no JSON or does not fit */
export async function readBody<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const body: unknown = await c.req.json().catch(() => undefined)
  return read(schema, body)
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  throw new Problem('bad-request', v.getDotPath(result.issues[0]) ?? undefined)
}
