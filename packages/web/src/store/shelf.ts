/** What one writing knows of a table: what it has read of it, and what it will store or take away. */
export class Shelf<Item extends { readonly id: string }> {
  readonly #read: (ids: readonly string[]) => Promise<readonly Item[]>
  readonly #known = new Map<string, Item | undefined>()
  readonly #touched = new Set<string>()

  constructor(read: (ids: readonly string[]) => Promise<readonly Item[]>) {
    this.#read = read
  }

  /** Those there are, in the order asked for. */
  async get(ids: readonly string[]): Promise<readonly Item[]> {
    const unread = ids.filter((id) => !this.#known.has(id))
    if (unread.length > 0) {
      const found = new Map((await this.#read(unread)).map((item) => [item.id, item]))
      // Meanwhile something may have been put.
      for (const id of unread) if (!this.#known.has(id)) this.#known.set(id, found.get(id))
    }
    return ids.flatMap((id) => this.#known.get(id) ?? [])
  }
  put(items: readonly Item[]): void {
    for (const item of items) {
      this.#known.set(item.id, item)
      this.#touched.add(item.id)
    }
  }
  drop(ids: readonly string[]): void {
    for (const id of ids) {
      this.#known.set(id, undefined)
      this.#touched.add(id)
    }
  }
  /** What was written so far is stored: from now on only what follows is. */
  kept(): void {
    this.#touched.clear()
  }
  written(): readonly Item[] {
    return [...this.#touched].flatMap((id) => this.#known.get(id) ?? [])
  }
  dropped(): readonly string[] {
    return [...this.#touched].filter((id) => this.#known.get(id) === undefined)
  }
}
