import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

/**
 * Files share the modules of their worker, whose loading took more time than the tests: what a module keeps must be
 * the same for all, or be kept by the database it belongs to. More workers than six would want more connections than
 * a test server has. A busy machine may be late: the time that a test has only ends one that hangs.
 */
const shared = {
  isolate: false,
  maxWorkers: Math.min(availableParallelism(), 6),
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

/** The database tests run on the packaged PostgreSQL 18 and on the oldest we support, if there. */
const databases = [
  { name: 'db18', postgresMajor: 0, found: true },
  { name: 'db15', postgresMajor: 15, found: existsSync('/usr/lib/postgresql/15/bin/initdb') },
].filter(({ found }) => found)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/src/**/*.test.tsx',
            'scripts/**/*.test.ts',
          ],
          exclude: [...configDefaults.exclude, '**/*.db.test.ts'],
        },
      },
      ...databases.map(({ name, postgresMajor }) => ({
        test: {
          ...shared,
          name,
          include: ['packages/server/**/*.db.test.ts'],
          // What starts a program or a server of its own is the same for every version.
          exclude: [
            ...configDefaults.exclude,
            ...(postgresMajor === 0 ? [] : ['embedded', 'start', 'kill']).map(
              (file) => `**/${file}.db.test.ts`,
            ),
          ],
          globalSetup: 'packages/server/src/testing/global-setup.ts',
          provide: { postgresMajor },
        },
      })),
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.journey.ts'],
          globalSetup: 'e2e/setup.ts',
          // A journey waits more than it works.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A machine whose disk stands still for half a minute is no fault of the app; what fails twice is.
          retry: 1,
          // As patient as a page is waited for.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
