/** How a name is stored and typed text is compared for searching: lower case, without marks or doubled spaces. */
export const searchText = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
