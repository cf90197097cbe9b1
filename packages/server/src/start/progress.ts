export type Progress = (line: string) => void

/** Lines for the person who waits, each with the seconds since the program began. */
export function progressTo(output: NodeJS.WritableStream): Progress {
  return (line) => {
    const seconds = (performance.now() / 1000).toFixed(1)
    output.write(`${`${seconds} s`.padStart(8)}  ${line}\n`)
  }
}
