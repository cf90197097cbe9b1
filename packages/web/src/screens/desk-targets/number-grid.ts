import type { Indicator } from '@jejaring/core/catalogue/indicator'

/** A place, which may be a village or one above it, and one of its indicators. */
export interface Place {
  readonly village: string
  readonly indicator: string
}

export interface NumberCell {
  /** As a field has it; empty: nothing of its own. */
  readonly shown: string
  /** What holds where nothing of its own is. */
  readonly hint?: string
  readonly isDraft?: boolean
  /** For a phone: whose it is. */
  readonly about: string
}

/** Numbers by place and indicator that are changed in place. */
export interface NumberGrid {
  readonly label: string
  readonly places: readonly {
    readonly code: string
    readonly name: string
    readonly mayEnter: boolean
  }[]
  readonly columns: readonly Indicator[]
  readonly cellOf: (place: Place) => NumberCell
  /** Absent: they cannot be added up. */
  readonly sumOf?: (indicator: string) => string
  /** @returns whether the field shows what holds; else what was typed stays, to be put right */
  readonly onEnter: (place: Place, text: string) => Promise<boolean>
  readonly onLook: (place: Place) => void
}
