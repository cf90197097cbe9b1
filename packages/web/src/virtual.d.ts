/** The theme's CSS variables, written at build time: a style element at run time would need a laxer policy. */
declare module 'virtual:theme.css'
