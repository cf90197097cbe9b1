import { useCallback, useEffect, useRef, useState } from 'react'
import { request, type Answer } from '../../session/request.ts'

export type Kept = 'kept' | 'conflict' | 'failed'

/** What lies at an address, and how to put something there that answers with it anew. */
export function usePractice<Page>(path: string) {
  const [page, setPage] = useState<Page | 'failed'>()
  const run = useRef(0)
  const load = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Page>(path)
    // What was asked later is shown, whichever answer comes first.
    if (run.current !== own) return
    setPage((before) =>
      answer.kind === 'ok' ? answer.value : before === undefined ? 'failed' : before,
    )
  }, [path])
  useEffect(() => {
    void load()
    return () => {
      run.current += 1
    }
  }, [load])
  return { page, load }
}

/** @returns what became of it */
export async function putPractice(path: string, body: object): Promise<Kept> {
  const answer: Answer<unknown> = await request(path, { method: 'PUT', body })
  if (answer.kind === 'ok') return 'kept'
  return answer.kind === 'problem' && answer.problem.status === 409 ? 'conflict' : 'failed'
}
