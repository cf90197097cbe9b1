import type { Service } from '../../define.ts'
import { childDevelopment } from './child-development.ts'
import { childGrowth } from './child-growth.ts'
import { vitaminA } from './vitamin-a.ts'

/** In the order people see them. */
export const childServices: readonly Service[] = [childGrowth, childDevelopment, vitaminA]
