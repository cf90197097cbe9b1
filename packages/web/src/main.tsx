import './ui/mantine.css'
import 'virtual:theme.css'
import './global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { followWipes } from './session/wipe.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
followWipes()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
