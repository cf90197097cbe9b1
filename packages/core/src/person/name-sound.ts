import { searchText } from './search-text.ts'

/**
 * A name as it sounds: Indonesian names are spelled in old and new ways (Djoko, Joko; Soekarni, Sukarni; Chairul, Khoirul).
 * Names that sound alike give the same text.
 *
 * @see Ejaan Soewandi (1947) to Ejaan Yang Disempurnakan (1972): oe to u, dj to j, tj to c, sj to sy, ch to kh, j to y
 */
export function soundOf(name: string): string {
  return searchText(name)
    .replace(/['’`.-]/g, '')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/oe/g, 'u')
    .replace(/sy|sj/g, 's')
    .replace(/ch|kh/g, 'h')
    .replace(/ph|v/g, 'f')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/q/g, 'k')
    .replace(/([a-z])\1+/g, '$1')
}

/** How common names are cut short on lists, as they sound. */
const SHORT: Readonly<Record<string, string>> = {
  m: 'muhamad',
  md: 'muhamad',
  moh: 'muhamad',
  mohd: 'muhamad',
  mohamad: 'muhamad',
  mohamed: 'muhamad',
  mohamat: 'muhamad',
  muh: 'muhamad',
  muhd: 'muhamad',
  muhamed: 'muhamad',
  mohamd: 'muhamad',
  muhamat: 'muhamad',
  abd: 'abdul',
  abdur: 'abdul',
  abdl: 'abdul',
  st: 'siti',
}

/** What is said before or behind a name and is none. */
const TITLES = new Set(
  `h hj haji hajah kh ust ustad ustadah dr drs dra ir prof bapak bpk pak ibu bu tn ny nn an sdr
  sdri alm almh almarhum almarhumah bai spd sh se skm amd amdkeb ssi`.split(/\s+/),
)

/** Behind it stands the father. */
const CHILD_OF = new Set(['bin', 'binti', 'bt', 'bte'])

/** The words of a name that tell people apart, as they sound: without titles and the father's name. */
export function nameWords(name: string): readonly string[] {
  const all = soundOf(name.replace(/[.,/]/g, ' ')).split(' ').filter(Boolean)
  const father = all.findIndex((word, at) => at > 0 && CHILD_OF.has(word))
  const own = (father === -1 ? all : all.slice(0, father)).map((word) => SHORT[word] ?? word)
  const named = own.filter((word) => !TITLES.has(word))
  return named.length === 0 ? own : named
}
