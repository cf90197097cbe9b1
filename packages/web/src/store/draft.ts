import { database } from './database.ts'

/** What somebody is writing, kept on the device until it is saved or thrown away. */
export interface Draft<Form> {
  read(): Promise<Form | undefined>
  keep(form: Form): void
  readonly forget: () => Promise<void>
}

/** @param key tells whose form it is; one key holds one kind of form */
export const draftOf = <Form>(key: string): Draft<Form> => ({
  read: () => database.values.get(`draft:${key}`) as Promise<Form | undefined>,
  keep: (form) => void database.values.put(form, `draft:${key}`),
  forget: () => database.values.delete(`draft:${key}`),
})
