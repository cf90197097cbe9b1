import { useStore } from '@nanostores/react'
import type { FileTrouble, RowTrouble, TargetColumn } from '@jejaring/core/sync/targets'
import { targetMessages } from './desk-targets.messages.ts'

/** What to do about a row that is not taken, and about a file that cannot be read. */
export function useRowWords(): {
  readonly rows: Readonly<Record<RowTrouble, string>>
  /** Of a percent that is entered by hand. */
  readonly percents: Readonly<Record<RowTrouble, string>>
  readonly files: Readonly<Record<FileTrouble, string>>
  readonly columns: Readonly<Record<TargetColumn, string>>
} {
  const t = useStore(targetMessages)
  const rows = {
    'village-missing': t.rVillageMissing,
    'village-unknown': t.rVillageUnknown,
    'village-ambiguous': t.rVillageAmbiguous,
    'indicator-missing': t.rIndicatorMissing,
    'indicator-unknown': t.rIndicatorUnknown,
    'indicator-ambiguous': t.rIndicatorAmbiguous,
    'year-unclear': t.rYear,
    'value-unclear': t.rUnclear,
    'value-not-a-number': t.rNotNumber,
    'value-not-whole': t.rNotWhole,
    'value-negative': t.rNegative,
    'value-too-large': t.rTooLarge,
    'source-missing': t.rSourceMissing,
    'source-too-long': t.rSourceLong,
    twice: t.rTwice,
  }
  return {
    rows,
    percents: {
      ...rows,
      'value-not-whole': t.rPercentDecimals,
      'value-negative': t.rPercentRange,
      'value-too-large': t.rPercentRange,
    },
    files: {
      'not-a-table': t.fNotTable,
      'old-excel': t.fOldExcel,
      'too-large': t.fTooLarge,
      'too-many-rows': t.fTooMany,
      'no-head': t.fNoHead,
      empty: t.fEmpty,
    },
    columns: {
      village: t.colVillage,
      indicator: t.colIndicator,
      year: t.colYear,
      value: t.colValue,
      source: t.colSource,
    },
  }
}
