/** What a visit tells of the tests of HIV, syphilis and hepatitis B. */
export interface ThreeTests {
  /** Said without the results, as somebody may know who may not read them. */
  readonly done?: boolean
  readonly hiv?: string
  readonly syphilis?: string
  readonly hepatitisB?: string
}

/** All three have a result by now, or somebody says that they were done. @see KMK HK.01.07/MENKES/2015/2023 */
export const allThreeTested = (visits: readonly ThreeTests[]): boolean =>
  visits.some(({ done }) => done === true) ||
  (['hiv', 'syphilis', 'hepatitisB'] as const).every((test) =>
    visits.some((visit) => visit[test] !== undefined),
  )
