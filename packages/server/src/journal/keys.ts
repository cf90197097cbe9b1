import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf, StartProblem } from '../start/start-problem.ts'

/** Secrets of one installation, each derived from one master secret and good for one purpose. */
export interface Keys {
  /** Text that only this installation reads again: AES-256-GCM, 12 bytes nonce, 16 bytes tag, ciphertext. */
  seal(text: string): Buffer
  /** @throws Error when it was sealed with another secret or changed since */
  open(sealed: Buffer): string
  /** The same text gives the same 32 bytes, which tell nothing without the key. */
  lookup(text: string): Buffer
  /** A secret of its own for another purpose, 32 bytes. */
  derive(purpose: string): Buffer
}

/** @param master at least 32 random bytes */
export function keysOf(master: Buffer): Keys {
  if (master.length < 32) throw new RangeError('the secret is shorter than 32 bytes')
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync('sha256', master, '', `jejaring ${purpose}`, 32))
  // Key objects: raw bytes are imported anew at each use, which costs more than the work itself.
  const sealing = createSecretKey(derive('seal'))
  const looking = createSecretKey(derive('lookup'))
  return {
    seal: (text) => {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', sealing, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open: (sealed) => {
      const cipher = createDecipheriv('aes-256-gcm', sealing, sealed.subarray(0, 12))
      cipher.setAuthTag(sealed.subarray(12, 28))
      return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
    },
    lookup: (text) => createHmac('sha256', looking).update(text).digest(),
    derive,
  }
}

/**
 * The master secret: JEJARING_KEY (64 hex digits; several servers on one database need the same), else the file
 * `secret.key` of the data folder, made at the first start, readable by its owner only.
 */
export function masterSecret(dataDir: string, fromEnvironment: string | undefined): Buffer {
  if (fromEnvironment !== undefined) return secretOf(fromEnvironment, 'JEJARING_KEY')
  const file = join(dataDir, 'secret.key')
  if (!existsSync(file)) createSecret(file)
  return secretOf(readFileSync(file, 'utf8'), file)
}

function secretOf(text: string, source: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text.trim())) {
    throw new StartProblem(`${source} holds no secret: it should be 64 hexadecimal digits.`)
  }
  return Buffer.from(text.trim(), 'hex')
}

/** Written beside and linked into place, so that a kill leaves no half secret and two starts agree on one. */
function createSecret(file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}
