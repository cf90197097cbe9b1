import { go, type Device } from './devices.ts'

export interface Newcomer {
  readonly given: string
  /** Absent: one that nobody else has. */
  readonly family?: string
  readonly sex: 'Perempuan' | 'Laki-laki'
  /** As written in the form: an age in years, or the days since birth. */
  readonly age: { readonly years: number } | { readonly days: number }
}

/** Registers a family of one with a new house, and opens the person. */
export async function registerAndOpen({ page }: Device, newcomer: Newcomer) {
  const { given, family = surname(), sex, age } = newcomer
  const name = `${given} ${family}`
  await go(page, '/register')
  await page.getByRole('searchbox').fill(name)
  await page.getByText('Keluarga ini belum ada').waitFor()
  await page.getByRole('button', { name: 'Keluarga baru' }).click()
  const rt = page.getByRole('combobox', { name: 'RT' })
  if ((await rt.inputValue()) === '') await rt.selectOption({ index: 1 })
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('textbox', { name: 'Nama lengkap' }).fill(name)
  await page.getByRole('radio', { name: sex }).click()
  if ('years' in age) {
    await page.getByText('Umur saja', { exact: true }).click()
    await page.getByRole('textbox', { name: 'Umur, tahun' }).fill(String(age.years))
  } else {
    const born = new Date(Date.now() - age.days * 86_400_000)
    await page.getByRole('textbox', { name: 'Tanggal' }).fill(String(born.getDate()))
    await page.getByRole('combobox', { name: 'Bulan' }).selectOption(String(born.getMonth() + 1))
    await page.getByRole('textbox', { name: 'Tahun' }).fill(String(born.getFullYear()))
  }
  await page.getByRole('radio', { name: 'Anak' }).click()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText(`${name} terdaftar`).waitFor()
  await go(page, '/people')
  await page.getByRole('searchbox').fill(name)
  await page.getByRole('main').getByRole('link').filter({ hasText: name }).first().click()
  await page.getByRole('heading', { name: /^Perlu sekarang/ }).waitFor()
}

/** Nobody else's, also when a journey is tried again. */
export const surname = (): string =>
  `Toma${String(Date.now())
    .slice(-7)
    .replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`

/** Types a number on the screen's own pad into the field that is named. */
export async function typeNumber({ page }: Device, field: string, value: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${field}: `) }).click()
  for (const key of value) {
    await page.getByRole('button', { name: key === ',' ? 'Koma' : key, exact: true }).click()
  }
}
