import { useEffect, useState } from 'react'
import type { QualityTotal } from '@jejaring/core/quality/quality-api'
import { request } from '../../session/request.ts'

/** Undefined until the server told; the board stands without it. */
export function useQualityTotal(): QualityTotal | undefined {
  const [total, setTotal] = useState<QualityTotal>()
  useEffect(() => {
    let isShown = true
    void request<QualityTotal>('/api/quality/total').then((answer) => {
      if (isShown && answer.kind === 'ok') setTotal(answer.value)
    })
    return () => {
      isShown = false
    }
  }, [])
  return total
}
