/**
 * Makes looks at the same thing at the same time one: whoever asks while a look runs gets the next, which begins when
 * that one has ended and so sees all there was when it was asked for. Two hundred desks that a visit wakes at once cost
 * as many looks as there are different boards.
 */
export function sameLook<Seen>(): (key: string, look: () => Promise<Seen>) => Promise<Seen> {
  const looking = new Map<string, Looking<Seen>>()
  const begin = (key: string, look: () => Promise<Seen>): Promise<Seen> => {
    const own: Looking<Seen> = { now: look() }
    looking.set(key, own)
    const end = () => {
      if (looking.get(key) === own && own.next === undefined) looking.delete(key)
    }
    own.now.then(end, end)
    return own.now
  }
  return (key, look) => {
    const last = looking.get(key)
    if (last === undefined) return begin(key, look)
    const goOn = () => begin(key, look)
    last.next ??= last.now.then(goOn, goOn)
    return last.next
  }
}

interface Looking<Seen> {
  readonly now: Promise<Seen>
  next?: Promise<Seen>
}
