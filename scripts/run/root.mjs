import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** The checkout; its path may contain spaces. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string[]} parts */
export function inRoot(...parts) {
  return join(root, ...parts)
}
