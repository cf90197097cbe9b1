/** In the page: from now on the browser stores nothing more, until `makeRoom`. */
export function fillUp(): void {
  const store = IDBObjectStore.prototype
  const { put, add } = Object.getOwnPropertyDescriptors(store)
  const full = () => {
    throw new DOMException('', 'QuotaExceededError')
  }
  Object.assign(store, { put: full, add: full })
  addEventListener('room-again', () => Object.defineProperties(store, { put, add }))
}

/** In the page: it stores again. */
export const makeRoom = (): boolean => dispatchEvent(new Event('room-again'))
