export default {
  title: 'Immunisation',
  given: '{day}',
  tooSoon: '{day}, too soon: does not count',
  due: 'due',
  overdue: 'overdue, since {day}',
  notYet: 'from {day}',
  later: 'later',
  closed: 'past the age',
  tetanus: 'Tetanus status',
  protectedUntil: 'protected until {day}',
  notProtected: 'not protected',
  nextDose: 'next dose from {day}',
}
