/** `03`, as people say it, from the code of a neighbourhood: `19.06.01.2001/Melati/001/003`. */
export const rtOf = (code: string): string =>
  (code.split('/').at(-1) ?? '').replace(/^0(?=\d\d)/, '')
