export default {
  signOut: 'Sign out',
  signOutAnyway: 'Sign out now?',
  undelivered: {
    one: '{count} record is not yet delivered. It stays safe on this phone and is sent when you sign in again.',
    other:
      '{count} records are not yet delivered. They stay safe on this phone and are sent when you sign in again.',
  },
  stay: 'Stay signed in',
  newVersion: 'A new version is ready.',
  useNow: 'Use it now',
}
