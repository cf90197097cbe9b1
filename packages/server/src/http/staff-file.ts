import { isHead } from '@jejaring/core/sheet/sheet-head'
import { readStaffSheet } from '@jejaring/core/staff/read-staff-sheet'
import {
  neededOfStaff,
  staffHeads,
  staffSheetRows,
  staffTemplateHead,
} from '@jejaring/core/staff/staff-sheet'
import type { StaffImport, StaffRegister } from '@jejaring/core/staff/wire'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readVillages } from '../places/read-villages.ts'
import { takeStaff } from '../staff/import-staff.ts'
import { readFile } from '../targets/read-file.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { Problem } from './problem.ts'
import { readBody, readQuery } from './read-query.ts'
import { signedIn, type SignedIn } from './signed-in.ts'
import { registerOf, staffReaders, staffWriters } from './staff.ts'

/** The path whose body is a file; see the limits in `app.ts`. */
export const STAFF_IMPORT = '/api/staff/import'

const fileQuery = v.object({ format: v.exactOptional(v.picklist(fileFormats), 'xlsx') })
const importBody = v.object({
  name: v.exactOptional(v.pipe(v.string(), v.maxLength(300))),
  file: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  take: v.exactOptional(v.boolean(), false),
})

/** `/api/staff/file` and `/api/staff/import`: the register as a sheet, to fill in and bring back. */
export function staffFileRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  const { db, clock } = deps

  app.get('/api/staff/file', signedIn(deps, staffReaders), async (c) => {
    const { format } = readQuery(c, fileQuery)
    const register = await registerOf(deps, c.get('caller'))
    const villages = await namesOf(deps, register)
    const places = new Map(
      register.places.map(({ id, name, villages: of }) => [
        id,
        { name, village: of.length === 1 ? (villages.get(of[0] ?? '') ?? '') : '' },
      ]),
    )
    const rows = staffSheetRows(register.members, (facility) => places.get(facility))
    return sheetFile(
      { name: 'Petugas', head: staffTemplateHead, rows },
      { name: `petugas-${register.today}`, format },
    )
  })

  app.post(STAFF_IMPORT, signedIn(deps, staffWriters), async (c) => {
    const caller = c.get('caller')
    const { file, take } = await readBody(c, importBody)
    const rows = await readFile(Buffer.from(file, 'base64'), (cells) =>
      isHead(cells, staffHeads, neededOfStaff),
    )
    if (typeof rows === 'string') return c.json<StaffImport>({ kind: 'unreadable', because: rows })
    const register = await registerOf(deps, caller)
    const villages = await namesOf(deps, register)
    const read = readStaffSheet(rows, {
      places: register.places.map(({ id, name, villages: of }) => ({
        id,
        names: [name, ...of.map((code) => `${name} ${villages.get(code) ?? code}`)],
      })),
      members: register.members,
      today: register.today,
    })
    if (typeof read === 'string') return c.json<StaffImport>({ kind: 'unreadable', because: read })
    const { members, same, refused } = read
    if (take) {
      const said = { said_by: caller.id, said_at: clock() }
      if ((await takeStaff(db, register, members, said)) === 'conflict')
        throw new Problem('conflict')
    }
    return c.json<StaffImport>({
      kind: 'read',
      taken: take,
      changes: members
        .flatMap(({ row: first, known, facts, posts }) =>
          posts.map(({ row, known: before, post }) => ({
            row,
            what:
              before !== undefined
                ? ('changed' as const)
                : known === undefined && row === first
                  ? ('member' as const)
                  : ('post' as const),
            name: facts.name,
            facility: post.facility,
          })),
        )
        .toSorted((a, b) => a.row - b.row),
      same,
      refused,
    })
  })
  return app
}

async function namesOf(
  { db }: Deps,
  { places }: StaffRegister,
): Promise<ReadonlyMap<string, string>> {
  const codes = [...new Set(places.flatMap(({ villages }) => villages))]
  return new Map((await readVillages(db, codes)).map(({ code, name }) => [code, name]))
}
