import type { Service } from '../../define.ts'
import { schoolNutrition } from './school-nutrition.ts'

/** In the order people see them. */
export const schoolServices: readonly Service[] = [schoolNutrition]
