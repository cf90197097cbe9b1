import { useEffect } from 'react'
import { atom } from 'nanostores'

/** Forms open at this moment: a new version waits for them. */
export const $openForms = atom(0)

/** Call in every form: as long as it is shown, the app does not offer to reload. */
export function useHoldUpdate(): void {
  useEffect(() => {
    $openForms.set($openForms.get() + 1)
    return () => $openForms.set($openForms.get() - 1)
  }, [])
}
