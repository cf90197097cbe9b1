import type { Problem } from '@jejaring/core/problem/problem-now'
import type { Caller } from '../accounts/caller.ts'

/** Whether it is really over, who told of it says, and the health workers of the village beside them. */
export const mayReopen = ({ id, role }: Caller, { report }: Problem): boolean =>
  id === report.author ||
  role === 'pustu' ||
  (role !== 'dinas' && role !== 'village' && report.by === 'puskesmas')
