/** A heading and the lines below it: the same on the screen, on paper and in the picture. */
export interface RecapPart {
  readonly heading: string
  readonly lines: readonly string[]
}
