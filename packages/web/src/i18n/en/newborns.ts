export default {
  born: 'A child born {day} is not registered yet',
  bornOf: 'Child {nth} of {of}, born {day}, is not registered yet',
  explain: 'With the name {name}, in the mother’s household. A boy or a girl?',
  name: 'Baby of {mother}',
  nameNth: 'Baby {nth} of {mother}',
  boy: 'Boy',
  girl: 'Girl',
  registered: '{name} is registered.',
  open: 'Weigh and record',
  undo: 'Undo',
  tooLate: 'Already sent. Open the person to correct it.',
}
