import './ui/mantine.css'
import 'virtual:theme.css'
import './global.css'
import './ui/inputs.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { followSettings } from './i18n/device-setting.ts'
import { followSignIns } from './session/session.ts'
import { followWipes } from './session/wipe.ts'
import { passOverMarks } from './ui/back-leaves.ts'
import { ignoreSecondTaps } from './ui/second-tap.ts'

const root = document.querySelector('#root')
if (root === null) throw new Error('index.html has no #root')
followSettings()
followSignIns()
followWipes()
ignoreSecondTaps()
passOverMarks()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
