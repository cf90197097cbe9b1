import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { serveApp } from '../start/serve-app.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, PASSWORD } from './testing/network.ts'

const desk = await openDesk()
const example = join(import.meta.dirname, '../../../../docs/examples/client/visit.mjs')

test('the client of the documentation signs in, reads, writes and is answered', async () => {
  const { port, stop } = await serveApp(desk.app.fetch, { port: 0, host: 'localhost' })
  const args = [example, `http://localhost:${port}`, accounts.pustu.username, PASSWORD]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  await stop()
  expect(stdout.trim().split('\n')).toEqual(['{"receipts":3,"refusals":[]}', '{"adult":"grade1"}'])
})
