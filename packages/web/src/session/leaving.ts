import { readSetting, writeSetting } from '../i18n/device-setting.ts'

/** Somebody has signed out, and the server may not have heard of it yet. */
const LEAVING = 'leaving'

export const isLeaving = (): boolean => readSetting(LEAVING) !== undefined
export const noteLeaving = (is: boolean): void => writeSetting(LEAVING, is ? 'yes' : undefined)
