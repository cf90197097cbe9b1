export default {
  present: 'Present',
  mark: 'Mark present: {name}',
  undo: 'Undo',
  takeBack: 'Take presence back: {name}',
  next: 'Next: {name}',
  waits: '{count} waiting',
}
