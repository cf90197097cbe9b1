// A program that keeps writing: prints "ready <pid of the server>", then every number that the
// database has acknowledged. Tests kill it.
import { Client } from 'pg'
import { startEmbedded } from '../db/embedded.ts'
import { postmasterPid } from '../db/embedded/orphan.ts'

const [dataDir] = process.argv.slice(2)
if (dataDir === undefined) throw new Error('name a data folder')
try {
  const embedded = await startEmbedded({ dataDir })
  process.once('SIGTERM', () => {
    void embedded.stop().then(() => process.exit(0))
  })
  const client = new Client(embedded.connection)
  client.on('error', () => undefined)
  await client.connect()
  await client.query('create table if not exists written (n integer primary key)')
  process.stdout.write(`ready ${postmasterPid(`${dataDir}/postgres`)}\n`)
  for (let n = 1; ; n += 1) {
    await client.query('insert into written values ($1) on conflict do nothing', [n])
    process.stdout.write(`${n}\n`)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
