export default {
  signOut: 'Sign out',
  signOutAnyway: 'Sign out now?',
  undelivered: {
    one: '{count} record is not yet delivered. It stays safe on this phone and is sent when you sign in again.',
    other:
      '{count} records are not yet delivered. They stay safe on this phone and are sent when you sign in again.',
  },
  undeliveredDecisions: {
    one: '{count} record of a meeting is not yet delivered. It stays safe on this laptop and is sent when you sign in here again and open Meetings.',
    other:
      '{count} records of meetings are not yet delivered. They stay safe on this laptop and are sent when you sign in here again and open Meetings.',
  },
  stay: 'Stay signed in',
  tight:
    'This phone is nearly full. Delete photos or videos you do not need. What is saved stays safe.',
  unstored: 'Not saved yet. What you wrote is still on this screen: save once more.',
  unstoredFull:
    'Not saved yet: this phone is full. What you wrote is still on this screen. Delete photos or videos you do not need, then save again.',
  unsafe:
    'For trying out only: without https, data on this phone is not locked and the app does not open without a network.',
  newVersion: 'A new version is ready.',
  useNow: 'Use it now',
}
