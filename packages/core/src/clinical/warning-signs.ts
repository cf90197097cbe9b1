/** One question that lists signs: any of them sends the person on. */
export function warningSigns(present: boolean | undefined): 'none' | 'present' | undefined {
  if (present === undefined) return undefined
  return present ? 'present' : 'none'
}
