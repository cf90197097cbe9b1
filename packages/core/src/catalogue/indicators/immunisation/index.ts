import type { Indicator } from '../../indicator.ts'
import { basicImmunisation } from './basic-immunisation.ts'

/** In the order people see them. */
export const immunisationIndicators: readonly Indicator[] = [basicImmunisation]
