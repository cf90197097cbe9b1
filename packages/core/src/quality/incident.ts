/** What kind of thing went wrong, or nearly. */
export const incidentKinds = [
  'vaccine-or-medicine',
  'wrong-person',
  'fall-or-injury',
  'device',
  'infection',
  'delay',
  'other',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/**
 * How far it went.
 * @see Permenkes 11/2017 on patient safety: KPC, KNC, KTC, KTD and sentinel, here in plain words
 */
export const incidentSeverities = ['risk', 'near-miss', 'no-harm', 'harm', 'serious'] as const
export type IncidentSeverity = (typeof incidentSeverities)[number]

/** A text of an incident names nobody. */
export const INCIDENT_TEXT = 500
