import { useLocation } from 'wouter'

/**
 * Where to go once signed in. The page stands in the place of whatever was asked for, so usually nowhere; only who
 * came to `/sign-in` on purpose goes back.
 */
export function useLeave(): () => void {
  const [location, navigate] = useLocation()
  return () => {
    if (location === '/sign-in') navigate('/', { replace: true })
  }
}
