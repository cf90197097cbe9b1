import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { atBuild } from './vite/at-build.ts'
import { chunks } from './vite/chunks.ts'
import { firstLoad } from './vite/first-load.ts'
import { preloadFont } from './vite/preload-font.ts'
import { serviceWorker } from './vite/service-worker.ts'
import { themeCss } from './vite/theme-css.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
/** The host stays as the browser named it: the server takes a change only from its own origin. */
const proxy = {
  '/api': { target: process.env['JEJARING_API'] ?? 'http://localhost:3000', changeOrigin: false },
}

export default defineConfig({
  root: at('.'),
  plugins: [
    react(),
    atBuild(),
    themeCss(),
    preloadFont(),
    serviceWorker(at('public')),
    firstLoad(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: at('index.html'), 'service-worker': at('src/service-worker.ts') },
      output: {
        // The worker is registered by its name, so it has no hash.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
        codeSplitting: { groups: chunks(at('../')) },
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy },
  preview: { proxy },
})
