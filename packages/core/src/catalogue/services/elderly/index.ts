import type { Service } from '../../define.ts'

/** In the order people see them. */
export const elderlyServices: readonly Service[] = []
