import type { Examples } from '../situation.ts'

export const infectionExamples: Examples = {}
