/** Typed forty times on a Posyandu day: digits only, as many as a bank card has and two more. */
export const PIN_LENGTH = 6

/** What a visitor of the demo is offered: nothing to remember. */
export const DEMO_PIN = '123456'

/** What whoever finds the phone tries first: one digit only, or a row of neighbours. */
export function isWeak(pin: string): boolean {
  const steps = Array.from(pin.slice(1), (digit, at) => Number(digit) - Number(pin[at]))
  const [first] = steps
  return steps.every((step) => step === first) && [-1, 0, 1].includes(first ?? 0)
}
