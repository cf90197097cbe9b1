import { type Text, text } from './observation.ts'

/** UCUM codes that people write otherwise; the rest are written as they are. `1` is a bare number. */
const written: Readonly<Record<string, Text>> = {
  '1': text('', ''),
  'mm[Hg]': text('mmHg', 'mmHg'),
  Cel: text('°C', '°C'),
  a: text('tahun', 'years'),
  wk: text('minggu', 'weeks'),
  d: text('hari', 'days'),
  h: text('jam', 'hours'),
  s: text('detik', 'seconds'),
  '/min': text('/menit', '/min'),
  '{beats}/min': text('/menit', '/min'),
  '{breaths}/min': text('/menit', '/min'),
  '{score}': text('', ''),
  '{tbl}': text('tablet', 'tablets'),
  '{capsule}': text('kapsul', 'capsules'),
  '{child}': text('anak', 'children'),
  '{person}': text('orang', 'people'),
  '{cigarette}/d': text('batang sehari', 'a day'),
  '10*3/uL': text('ribu/µL', 'thousand/µL'),
  '10*6/uL': text('juta/µL', 'million/µL'),
  'm[IU]/L': text('mIU/L', 'mIU/L'),
}

/** A unit of the catalogue as people write it. */
export const unitWords = (ucum: string): Text => written[ucum] ?? text(ucum, ucum)
