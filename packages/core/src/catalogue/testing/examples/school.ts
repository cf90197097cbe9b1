import type { Examples } from '../situation.ts'

export const schoolExamples: Examples = {}
