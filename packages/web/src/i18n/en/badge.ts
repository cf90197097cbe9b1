export default {
  title: 'Check the badge of a kader',
  asking: 'Checking …',
  valid: 'This kader is registered',
  on: 'Valid today, {day}',
  level: 'Level {level}',
  noLevel: 'No level yet',
  invalid: 'This badge is not valid',
  invalidText: 'It was revoked, the person has stopped, or the code is wrong. Ask the Puskesmas.',
  tooMany: 'Too often. Wait a minute and try again.',
  offline: 'It could not be checked. Check the connection and try again.',
  again: 'Try again',
}
