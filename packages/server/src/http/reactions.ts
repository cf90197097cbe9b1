import type { Text } from '@jejaring/core/catalogue/observation'
import { text } from '@jejaring/core/catalogue/observation'
import { servicesById } from '@jejaring/core/judge/history'
import { isSerious } from '@jejaring/core/reaction/reaction-body'
import {
  outcomeWords,
  seriousWords,
  signWords,
  toldWords,
} from '@jejaring/core/reaction/reaction-words'
import type { Reactions } from '@jejaring/core/sync/reactions'
import { Hono } from 'hono'
import * as v from 'valibot'
import { readReactions } from '../reports/reactions.ts'
import { todayOf } from '../reports/today.ts'
import { fileFormats, sheetFile } from '../targets/sheet-file.ts'
import type { Deps } from './deps.ts'
import { readQuery } from './read-query.ts'
import { desks, signedIn, type SignedIn } from './signed-in.ts'

const languages = ['id', 'en'] as const
type Language = (typeof languages)[number]
const reactionQuery = v.object({
  year: v.pipe(v.string(), v.regex(/^20\d\d$/)),
  language: v.exactOptional(v.picklist(languages), 'id'),
  format: v.exactOptional(v.picklist(['json', ...fileFormats]), 'json'),
})

/** `/api/reactions`: who fell ill after a vaccine, to look at or as a file for the report. */
export function reactionRoutes(deps: Deps): Hono<SignedIn> {
  const app = new Hono<SignedIn>()
  app.get('/api/reactions', signedIn(deps, desks), async (c) => {
    const caller = c.get('caller')
    const { year, language, format } = readQuery(c, reactionQuery)
    const found = await readReactions(deps, caller, {
      year: Number(year),
      today: todayOf(deps, caller),
    })
    if (format === 'json') return c.json<Reactions>(found)
    const rows = rowsOf(deps, found, language)
    return sheetFile(
      { name: `KIPI ${year}`, head: columns.map((column) => column[language]), rows },
      { name: `kipi-${year}`, format },
    )
  })
  return app
}

const columns: readonly Text[] = [
  text('Desa', 'Village'),
  text('RT', 'RT'),
  text('Nama', 'Name'),
  text('Jenis kelamin', 'Sex'),
  text('Tanggal lahir', 'Date of birth'),
  text('Vaksin', 'Vaccine'),
  text('Nomor batch', 'Batch number'),
  text('Tanggal imunisasi', 'Immunised on'),
  text('Mulai sakit', 'Began on'),
  text('Gejala', 'Signs'),
  text('Serius', 'Serious'),
  text('Alasan serius', 'Why serious'),
  text('Keadaan akhir', 'Outcome'),
  text('Dilaporkan kepada', 'Reported to'),
  text('Dilaporkan tanggal', 'Reported on'),
  text('Catatan', 'Note'),
]
const yes = text('Ya', 'Yes')
const no = text('Tidak', 'No')
const sexes = { male: text('L', 'M'), female: text('P', 'F') }

function rowsOf({ catalogue }: Deps, { reactions }: Reactions, language: Language) {
  const services = servicesById(catalogue)
  const say = (one: Text | undefined): string => one?.[language] ?? ''
  return reactions.map(({ person, reaction, batches }) => [
    person.village,
    person.neighbourhood.slice(person.village.length + 1),
    person.name,
    say(sexes[person.sex]),
    person.birthDate,
    reaction.vaccines.map((id) => say(services.get(id)?.label)).join(', '),
    batches.join(', '),
    reaction.given,
    reaction.began,
    reaction.signs.map((sign) => say(signWords[sign])).join(', '),
    say(isSerious(reaction) ? yes : no),
    reaction.serious.map((reason) => say(seriousWords[reason])).join(', '),
    say(outcomeWords[reaction.outcome]),
    reaction.told.map((one) => say(toldWords[one])).join(', '),
    reaction.since,
    reaction.note ?? '',
  ])
}
