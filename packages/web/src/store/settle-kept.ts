import type { Writing } from './writing.ts'

/**
 * What the outbox still holds although it lies elsewhere too. Entries that come back from the server, delivered by the
 * device they were handed to, are delivered. Those which a server in the post passes on go out again, for a lasting
 * receipt or the refusal, when more was answered above, or when this is the server above.
 */
export async function settleKept(
  writing: Writing,
  village: string,
  { ids, settled }: { readonly ids: readonly string[]; readonly settled?: number | undefined },
): Promise<void> {
  if (settled === undefined) {
    const here = await writing.waiting.get(ids)
    writing.waiting.drop(here.map(({ id }) => id))
  }
  const again = await writing.waitingThat(
    (one) =>
      one.village === village &&
      one.passed !== undefined &&
      (one.passed.settled !== settled || settled === undefined),
  )
  writing.waiting.put(
    again.map((one) => {
      const { passed: _, ...rest } = one
      return rest
    }),
  )
}
