/**
 * A list of signs asked one by one: any of them is enough; none only when all were answered.
 *
 * @param asked how many there are
 */
export function anySign(
  answers: Readonly<Record<string, boolean | undefined>>,
  asked: number,
): 'none' | 'present' | undefined {
  const told = Object.values(answers)
  if (told.includes(true)) return 'present'
  return told.filter((answer) => answer === false).length === asked ? 'none' : undefined
}
