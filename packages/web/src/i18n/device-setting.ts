/**
 * What this device remembers about its user's choices. A browser may refuse storage (private mode, a full disk); then
 * the choice holds until the page is closed, which is better than no page.
 */
const kept = new Map<string, string>()

export function readSetting(name: string): string | undefined {
  try {
    return kept.get(name) ?? localStorage.getItem(`jejaring.${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function writeSetting(name: string, value: string | undefined): void {
  if (value === undefined) kept.delete(name)
  else kept.set(name, value)
  try {
    if (value === undefined) localStorage.removeItem(`jejaring.${name}`)
    else localStorage.setItem(`jejaring.${name}`, value)
  } catch {
    // Kept in memory above.
  }
}

/** What another tab has written holds here too. */
export function followSettings(): void {
  addEventListener('storage', ({ key }) => {
    if (key?.startsWith('jejaring.')) kept.delete(key.slice('jejaring.'.length))
  })
}

/** Everything but the language, which says nothing of anybody. */
export function forgetSettings(): void {
  kept.clear()
  try {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('jejaring.') && name !== 'jejaring.locale') localStorage.removeItem(name)
    }
  } catch {
    // Nothing was kept there.
  }
}
