import { readSetting } from '../i18n/device-setting.ts'

/** Where changes of a meeting lie until the server has them: on a laptop that two people use, each delivers their own. */
export const meetingBoxOf = (account: string): string => `meeting-outbox.${account}`

/** How many an account has on this laptop; known before the screens of meetings are loaded. */
export function inMeetingBox(account: string): number {
  const kept: readonly unknown[] = JSON.parse(readSetting(meetingBoxOf(account)) ?? '[]')
  return kept.length
}
