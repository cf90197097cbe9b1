import { useCallback, useEffect, useRef, useState } from 'react'
import { request } from '../../session/request.ts'

/** What lies at an address; what was shown stays until the next has come: a list is searched letter by letter. */
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
