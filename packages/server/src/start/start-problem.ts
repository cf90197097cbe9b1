/**
 * A reason why Jejaring cannot start or go on that the person at the keyboard can do something
 * about: the message is one sentence which says what is wrong and what to do.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem'
}

/** The sentence for a folder or disk that refuses, or undefined when the error is about something else. */
export function folderProblem(error: unknown, folder: string): StartProblem | undefined {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new StartProblem(
        `The data folder ${folder} cannot be written by this user: give yourself write permission or name another folder with JEJARING_DATA.`,
      )
    case 'ENOTDIR':
    case 'EEXIST':
      return new StartProblem(
        `The data folder ${folder} cannot be made because a file is in its place: name another folder with JEJARING_DATA.`,
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return diskFull(folder)
    case undefined:
    default:
      return undefined
  }
}

export function diskFull(folder: string): StartProblem {
  return new StartProblem(
    `The disk that holds the data folder ${folder} is full: free some space and start again, nothing stored is lost.`,
  )
}

/** The code of a system or database error: 'EACCES', '53100'. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
