import type { HealthCadre } from '@jejaring/core/sync/stock'
import type { MoveKind } from '@jejaring/core/stock/stock'
import type { Agenda } from '@jejaring/core/meeting/agenda'
import type { MeetingKind } from '@jejaring/core/meeting/meeting'
import type { MeetingChange } from '@jejaring/core/meeting/meeting-change'
import type { LocalDate, Month } from '@jejaring/core/calendar/local-date'
import type { CoachingTopic } from '@jejaring/core/coaching/coaching-hint'
import type { Setting } from '@jejaring/core/catalogue/define'
import type { Referral } from '@jejaring/core/catalogue/outcome'
import type { Kind } from '@jejaring/core/journal/entry'
import type { SkillState } from '@jejaring/core/kader/skill'
import type { Departure, HouseholdRecord, PersonRecord } from '@jejaring/core/journal/record'
import type { Reason } from '@jejaring/core/judge/judgement'
import type { DisabilityState } from '@jejaring/core/person/disability'
import type { Sex } from '@jejaring/core/person/person'
import type { ProblemReporter } from '@jejaring/core/problem/problem-body'
import type { ProblemRecord } from '@jejaring/core/problem/problem-record'
import type { QueueStation } from '@jejaring/core/queue/queue-station'
import type { TicketState } from '@jejaring/core/queue/ticket'
import type { IncidentKind, IncidentSeverity } from '@jejaring/core/quality/incident'
import type { Facility } from '@jejaring/core/sync/places'
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'
import type { AccountTables } from '../accounts/tables.ts'
import type { AuditTables } from '../audit/tables.ts'
import type { CrossSectorTables } from '../cross-sector/tables.ts'
import type { ServedRows } from '../journal/person-rows.ts'
import type { KaderTables } from '../kader/tables.ts'
import type { PayTables } from '../pay/tables.ts'
import type { PlacePointTable } from '../places/place-points.ts'
import type { PercentTargetTable } from '../targets/percent-table.ts'
import type { PracticeTables } from '../practice/tables.ts'
import type { RelayTables } from '../relay/tables.ts'
import type { RolloutTables } from '../rollout/tables.ts'
import type { StaffTables } from '../staff/tables.ts'

/**
 * The tables as the migrations make them; a test compares the two. `connect.ts` reads days as `LocalDate` and bigints
 * as numbers. Columns mean what the migration says.
 */
export interface Tables
  extends
    AccountTables,
    AuditTables,
    CrossSectorTables,
    KaderTables,
    PayTables,
    PracticeTables,
    RelayTables,
    RolloutTables,
    StaffTables {
  area: AreaTable
  place_facts: PlaceFactsTable
  facility: FacilityTable
  facility_area: FacilityAreaTable
  setting: SettingTable
  journal: JournalTable
  entry: EntryTable
  nik: NikTable
  household: HouseholdTable
  person: PersonTable
  merged_person: MergedPersonTable
  due: DueTable
  mark: MarkTable
  coverage: CoverageTable
  population: PopulationTable
  referral: ReferralTable
  booking: BookingTable
  outcome_difference: OutcomeDifferenceTable
  session: SessionTable
  problem: ProblemTable
  notice_seen: NoticeSeenTable
  move: MoveTable
  move_declined: MoveDeclinedTable
  target_population: TargetPopulationTable
  percent_target: PercentTargetTable
  place_point: PlacePointTable
  coaching_talk: CoachingTalkTable
  stock_move: StockMoveTable
  post_absence: PostAbsenceTable
  queue: QueueTable
  meeting: MeetingTable
  meeting_change: MeetingChangeTable
  kept_back: KeptBackTable
  kader_skill: KaderSkillTable
  incident: IncidentTable
  incident_step: IncidentStepTable
}

export interface AreaTable {
  code: string
  kind: 'province' | 'regency' | 'subdistrict' | 'village' | 'dusun' | 'rw' | 'rt'
  name: string
  parent: string | null
}

export interface PlaceFactsTable {
  regency: string
  japanese_encephalitis: Generated<boolean>
  malaria_endemic: Generated<boolean>
  introduced: ColumnType<Record<string, LocalDate>, string | undefined, string>
}

export interface FacilityTable {
  id: string
  kind: Facility['kind']
  name: string
  village: string | null
  parent: string | null
  session_day: number | null
}

export interface FacilityAreaTable {
  facility: string
  area: string
}

export interface SettingTable {
  key: string
  value: string
}

export interface JournalTable {
  village: string
  seq: Generated<number>
  opened_from: Month
  opened_until: Month
}

export interface EntryTable {
  village: string
  seq: number
  id: string
  kind: Kind
  subject: string
  other: string | null
  on_day: LocalDate
  clock: string
  author: string
  device: string
  catalogue: number
  body: JSONColumnType<object>
  digest: Buffer
  received_at: Generated<Date>
}

export interface NikTable {
  village: string
  person: string
  entry: string
  cipher: Buffer
  lookup: Buffer
}

export interface HouseholdTable {
  village: string
  id: string
  rt: string
  head_name: string
  address: string
  record: ColumnType<HouseholdRecord, string, string>
  since_seq: number
  rt_since_seq: number
  changed_seq: number
}

export interface PersonTable {
  village: string
  id: string
  household: string
  rt: string
  name: string
  search: string
  sex: Sex
  birth_date: LocalDate
  disability: Generated<DisabilityState>
  left_on: LocalDate | null
  left_kind: Departure['kind'] | null
  record: ColumnType<PersonRecord, string, string>
  since_seq: number
  rt_since_seq: number
  changed_seq: number
}

/** One of several ids of a person, and under which the person goes on. */
export interface MergedPersonTable {
  village: string
  id: string
  one: string
  household: string
  rt: string
  record: ColumnType<PersonRecord, string, string>
  since_seq: number
  rt_since_seq: number
  changed_seq: number
}

export interface DueTable {
  village: string
  person: string
  service: string
  dose: Generated<string>
  from_day: LocalDate
  late_day: LocalDate
  before_day: LocalDate | null
  reason: ColumnType<Reason, string, string>
  rt: string
}

export interface MarkTable {
  village: string
  person: string
  indicator: string
  rt: string
  periods: ColumnType<ServedRows, string, string>
}

export interface CoverageTable {
  village: string
  rt: string
  indicator: string
  period: string
  served_month: string
  lapse_month: string
  who: string
  people: number
}

export interface PopulationTable {
  village: string
  rt: string
  people: number
  /** Of them, who was asked for a disability. */
  asked: Generated<number>
}

export interface ReferralTable {
  village: string
  id: string
  person: string
  rt: string
  to_kind: Referral['to']
  on_day: LocalDate
  within_days: number
  answered_on: LocalDate | null
  received_on: LocalDate | null
  reason: string
  encounter: string | null
  service: string | null
  scale: string | null
  outcome: string | null
}

/** Services promised for a day: not kept and not taken back. */
export interface BookingTable {
  village: string
  id: string
  person: string
  rt: string
  service: string
  place: Setting
  day: LocalDate
}

export interface OutcomeDifferenceTable {
  village: string
  person: string
  encounter: string
  service: string
  rt: string
  on_day: LocalDate
  catalogue: number
  told: ColumnType<Record<string, string>, string, string>
  judged: ColumnType<Record<string, string>, string, string>
}

export interface SessionTable {
  village: string
  posyandu: string
  id: string
  on_day: LocalDate
  closed: boolean
}

export interface NoticeSeenTable {
  account: string
  seen_at: Date
}

/** A problem and its steps; where it stands depends on the day. */
export interface ProblemTable {
  village: string
  id: string
  reported_by: ProblemReporter | ''
  is_open: boolean
  record: ColumnType<ProblemRecord, string, string>
}

export interface MoveTable {
  village: string
  id: string
  direction: 'out' | 'in'
  departure: string
  person: string
  other_village: string
  on_day: LocalDate
  stands: boolean
}

export interface MoveDeclinedTable {
  village: string
  departure: string
  version: number
  is_declined: boolean
  noted_by: string
  noted_at: Date
  left_village: string
}

export interface TargetPopulationTable {
  village: string
  year: number
  indicator: string
  version: number
  value: number | null
  source: string
  entered_by: string
  entered_at: Generated<Date>
}

export interface CoachingTalkTable {
  village: string
  kader: string
  topic: CoachingTopic
  version: number
  is_done: boolean
  noted_by: string
  noted_at: Date
}

export interface StockMoveTable {
  facility: string
  id: string
  seq: GeneratedAlways<number>
  item: string
  kind: MoveKind
  amount: number
  on_day: LocalDate
  noted_by: string
  noted_at: Date
}

export interface PostAbsenceTable {
  facility: string
  cadre: HealthCadre
  on_day: LocalDate
  is_absent: boolean
  noted_by: string
  noted_at: Date
}

export interface QueueTable {
  village: string
  facility: string
  on_day: LocalDate
  number: number
  person: string
  stations: readonly QueueStation[]
  step: number
  state: TicketState
  since: Date
  version: number
  changed_by: string
}

export interface MeetingTable {
  facility: string
  kind: MeetingKind
  day: LocalDate
  closed_at: Date | null
  closed_by: string | null
  figures: JSONColumnType<Agenda> | null
}

export interface MeetingChangeTable {
  facility: string
  kind: MeetingKind
  day: LocalDate
  id: string
  body: JSONColumnType<Omit<MeetingChange, 'id'>>
  changed_by: string
  received_at: Date
}

interface KeptBackTable {
  village: string
  indicator: string
  period: string
}

interface KaderSkillTable {
  village: string
  kader: string
  skill: string
  version: number
  state: SkillState | ''
  on_day: LocalDate
  evidence: string
  said_by: string
  said_at: Date
}

interface IncidentTable {
  village: string
  id: string
  facility: string
  on_day: LocalDate
  kind: IncidentKind
  severity: IncidentSeverity
  what: string
  reported_by: string
  reported_at: Date
}

interface IncidentStepTable {
  village: string
  incident: string
  number: number
  closes: boolean
  done: string
  noted_by: string
  noted_at: Date
}
