import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewAbsence, NewStockMove, Stock } from '@jejaring/core/sync/stock'
import { request } from '../../session/request.ts'

/** A post's stock, and how to write something down about it (false: that could not be saved). */
export function useStock(facility: string) {
  const [list, setList] = useState<Stock | 'failed'>()
  const run = useRef(0)
  const look = useCallback(async () => {
    run.current += 1
    const own = run.current
    const answer = await request<Stock>(`/api/stock?facility=${encodeURIComponent(facility)}`)
    if (run.current === own) setList(answer.kind === 'ok' ? answer.value : 'failed')
  }, [facility])
  useEffect(() => {
    void look()
    return () => {
      run.current += 1
    }
  }, [look])
  const put = async (path: string, body: NewStockMove | NewAbsence): Promise<boolean> => {
    const answer = await request<Stock>(path, { method: 'PUT', body })
    if (answer.kind !== 'ok') return false
    run.current += 1
    setList(answer.value)
    return true
  }
  const isOther = typeof list === 'object' && list.facility !== facility
  return {
    list: isOther ? undefined : list,
    again: () => void look(),
    move: (move: Omit<NewStockMove, 'facility'>) => put('/api/stock/moves', { facility, ...move }),
    staff: (said: Omit<NewAbsence, 'facility'>) => put('/api/stock/staff', { facility, ...said }),
  }
}
