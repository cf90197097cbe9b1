import type { Cadre } from '@jejaring/core/catalogue/define'
import type { Text } from '@jejaring/core/catalogue/observation'
import type { Role } from '@jejaring/core/sync/account'
import type { LinkTitle } from '@jejaring/core/village-page/village-link'
import type { ColumnType, Generated } from 'kysely'

/** The tables of migration `0100-accounts.sql` and after; most are better-auth's, under our names. */
export interface AccountTables {
  account_user: AccountUserTable
  account_session: AccountSessionTable
  account_credential: AccountCredentialTable
  account_verification: AccountVerificationTable
  account_attempt: AccountAttemptTable
  account_failure: AccountFailureTable
  account_role: AccountRoleTable
  account_demo: AccountDemoTable
  account_device: AccountDeviceTable
  account_device_use: AccountDeviceUseTable
  account_invitation: AccountInvitationTable
  account_device_key: AccountDeviceKeyTable
  account_device_key_opened: AccountDeviceKeyOpenedTable
  account_session_pass: AccountSessionPassTable
  account_link: AccountLinkTable
}

interface AccountUserTable {
  id: string
  name: string
  email: string
  email_verified: boolean
  image: string | null
  created_at: Generated<Date>
  updated_at: Generated<Date>
  username: string | null
}
interface AccountSessionTable {
  id: string
  expires_at: Date
  token: string
  created_at: Generated<Date>
  updated_at: Date
  ip_address: string | null
  user_agent: string | null
  user_id: string
}
interface AccountCredentialTable {
  id: string
  account_id: string
  provider_id: string
  user_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Date | null
  refresh_token_expires_at: Date | null
  scope: string | null
  password: string | null
  created_at: Generated<Date>
  updated_at: Date
}
interface AccountVerificationTable {
  id: string
  identifier: string
  value: string
  expires_at: Date
  created_at: Generated<Date>
  updated_at: Generated<Date>
}
interface AccountAttemptTable {
  id: string
  key: string
  count: number
  /** When the window of `count` began, milliseconds; the name is better-auth's. */
  last_request: number
}
interface AccountFailureTable {
  username: string
  count: number
  since: Date
}
export interface AccountRoleTable {
  account: string
  role: Role
  cadre: Cadre | null
  facility: string | null
  cluster: number | null
  area: string | null
}
interface AccountDemoTable {
  account: string
  position: number
  about: ColumnType<Text, string, string>
}
export interface AccountDeviceTable {
  id: string
  last_contact: Date
  last_session: string
  undelivered: number
  revoked_at: Date | null
  revoked_by: string | null
}
interface AccountDeviceUseTable {
  device: string
  session: string
  account: string
  last_contact: Date
}
interface AccountInvitationTable {
  digest: Buffer
  account: string
  made_by: string
  made_at: Date
  expires_at: Date
  used_at: Date | null
  made_in: string | null
  used_in: string | null
}
interface AccountDeviceKeyTable {
  device: string
  facility: string
  sealed: Buffer
  kept_at: Date
  kept_by: string
}
interface AccountDeviceKeyOpenedTable {
  device: string
  session: string
  account: string
  at: Date
}
interface AccountSessionPassTable {
  session: string
  device: string
  digest: Buffer
}
interface AccountLinkTable {
  id: string
  account: string
  digest: Buffer
  area: string
  title: LinkTitle
  made_by: string
  made_at: Date
  expires_at: Date
  revoked_at: ColumnType<Date | null, Date | undefined, Date>
  revoked_by: ColumnType<string | null, string | undefined, string>
  opened_at: ColumnType<Date | null, Date | undefined, Date>
  times_opened: Generated<number>
}
