export default {
  title: 'Use this phone for work',
  text: 'This invitation is for one person and works once. After signing in, the data of your area comes to this phone.',
  someoneElse: '{name} is signed in on this phone now and will be replaced.',
  start: 'Start',
  wrong: 'This invitation was used already or is too old. Ask the midwife for a new one.',
  tooMany: 'Tried too often. Wait a moment, then try again.',
  offline: 'No network. Try again where there is one; the invitation still holds.',
  unavailable: 'The server cannot answer yet. Try again in a moment.',
  other: 'Sign in with name and password',
}
