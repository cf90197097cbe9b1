import type { Plugin } from 'vite'

/** Lets the page ask for its one font together with the stylesheet, not after it. */
export function preloadFont(): Plugin {
  return {
    name: 'jejaring:preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => file.endsWith('.woff2'))
        if (font === undefined) throw new Error('the app has no font')
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true }
        return [{ tag: 'link', attrs: { ...attrs, href: `/${font}` }, injectTo: 'head' }]
      },
    },
  }
}
