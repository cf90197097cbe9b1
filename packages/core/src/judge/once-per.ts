/** What follows from a catalogue, a service or a row of periods alone is worked out once, not for every person. */
export function oncePer<Key extends object, Found>(find: (key: Key) => Found): (key: Key) => Found {
  const known = new WeakMap<Key, { readonly found: Found }>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before.found
    const found = find(key)
    known.set(key, { found })
    return found
  }
}
