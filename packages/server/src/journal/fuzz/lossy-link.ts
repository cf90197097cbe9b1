import type { Random } from '../../demo/generate/random.ts'

/** The request got no answer; whether the server has handled it, or will, nobody knows. */
export class NoAnswer extends Error {}

export type Request = () => Promise<Response>

/** What a weak network does to a request, with its weight. */
const fates = [
  ['fine', 60],
  ['lost', 10],
  ['answer-lost', 12],
  ['twice', 9],
  ['late', 9],
] as const

export interface Link {
  /** @throws NoAnswer */
  send(request: Request): Promise<Response>
  /** Requests arrive that their senders gave up long ago. */
  deliverLate(): Promise<void>
  /** From now on every request is answered, once. */
  heal(): void
}

/** A network that loses requests and answers, repeats requests and delivers them after later ones. */
export function lossyLink(random: Random): Link {
  const late: Request[] = []
  let healed = false

  const deliverLate = async (): Promise<void> => {
    const arriving = random.shuffle(late.splice(0, random.int(0, late.length)))
    await Promise.all(arriving.map((request) => request()))
  }
  async function send(request: Request): Promise<Response> {
    const fate = healed ? 'fine' : random.weighted(fates)
    switch (fate) {
      case 'fine':
        return request()
      case 'lost':
        throw new NoAnswer()
      case 'answer-lost':
        await request()
        throw new NoAnswer()
      case 'twice': {
        const [, answer] = await Promise.all([request(), request()])
        return answer
      }
      case 'late':
        late.push(request)
        throw new NoAnswer()
    }
  }
  const heal = () => {
    healed = true
  }
  return { send, deliverLate, heal }
}
