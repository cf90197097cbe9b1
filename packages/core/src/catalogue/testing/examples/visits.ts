import type { Examples } from '../situation.ts'

export const visitsExamples: Examples = {}
