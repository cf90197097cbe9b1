import type { Indicator } from '../../indicator.ts'

/** In the order people see them. */
export const elderlyIndicators: readonly Indicator[] = []
