export default {
  offline: 'Not sent: no network. What you wrote stays here, try again.',
  refused: 'Not taken. {why}',
}
