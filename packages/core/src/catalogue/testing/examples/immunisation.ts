import type { Examples } from '../situation.ts'

export const immunisationExamples: Examples = {}
