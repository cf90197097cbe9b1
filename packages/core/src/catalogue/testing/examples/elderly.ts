import type { Examples } from '../situation.ts'

export const elderlyExamples: Examples = {}
