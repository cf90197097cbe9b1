import type { BrowserContext } from 'playwright-core'

export interface Complaints {
  readonly complaints: readonly string[]
  readonly expects: (status: number, path: string) => void
}

/**
 * What no journey may cause: an error in the console (a violation of the content security policy is one), an error
 * nobody caught, a request to another origin, an answer of failure that the journey does not expect.
 */
export function complaintsOf(context: BrowserContext, address: string): Complaints {
  const complaints: string[] = []
  // Who opens the page for the first time is asked for, and is nobody.
  const expected = new Set(['401 /api/me'])
  context.on('console', (message) => {
    // Answers are judged below, and being offline is what journeys are about.
    if (message.type() !== 'error' || message.text().startsWith('Failed to load resource')) return
    complaints.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => complaints.push(`not caught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== address) {
      complaints.push(`request to another origin: ${url.origin}`)
    }
  })
  context.on('response', (response) => {
    const answer = `${response.status()} ${new URL(response.url()).pathname}`
    if (response.status() >= 400 && !expected.has(answer)) complaints.push(answer)
  })
  return { complaints, expects: (status, path) => void expected.add(`${status} ${path}`) }
}
