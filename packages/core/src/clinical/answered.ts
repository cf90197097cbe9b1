/** The class of a yes or no; not judged while unanswered. */
export const answered = <const Yes extends string, const No extends string>(
  answer: boolean | undefined,
  yes: Yes,
  no: No,
): Yes | No | undefined => (answer === undefined ? undefined : answer ? yes : no)
