import { isStorable } from '@jejaring/core/sync/storable'
import type { Context } from 'hono'
import * as v from 'valibot'
import { Problem } from './problem.ts'

/** @throws Problem when the query does not fit; the detail names the parameter, never what was sent */
export function readQuery<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): v.InferOutput<Schema> {
  for (const [name, values] of Object.entries(c.req.queries())) {
    // Which of two would be meant?
    if (values.length > 1 || !values.every(isStorable)) throw new Problem('bad-request', name)
  }
  return read(schema, c.req.query())
}

/** @throws Problem when the body is no JSON or does not fit */
export async function readBody<Schema extends v.GenericSchema>(
  c: Context,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return read(schema, readJson(await c.req.text()))
}

/** @returns undefined when it is no JSON, or has text that no database stores */
function readJson(text: string): unknown {
  let isFine = true
  try {
    const body: unknown = JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string' && !isStorable(value)) isFine = false
      return value
    })
    return isFine ? body : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function read<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input)
  if (result.success) return result.output
  throw new Problem('bad-request', v.getDotPath(result.issues[0]) ?? undefined)
}
