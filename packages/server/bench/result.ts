/** One line of the table. */
export interface Result {
  readonly what: string
  readonly must?: string
  readonly stretch?: string
  readonly measured: string
  /** What the database does with the same rows when nothing else is asked of it. */
  readonly raw?: string
  /** One sentence: which part sets the figure. */
  readonly limit: string
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')
export const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`
export const perSecond = (count: number, seconds: number): string => `${whole(count / seconds)} /s`
