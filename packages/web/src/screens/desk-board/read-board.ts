import type { Board } from '@jejaring/core/sync/board'
import { request, type Answer } from '../../session/request.ts'
import { boardRequest, type BoardView } from './board-view.ts'

export const readBoard = (view: BoardView): Promise<Answer<Board>> =>
  request<Board>(`/api/board?${boardRequest(view)}`)
