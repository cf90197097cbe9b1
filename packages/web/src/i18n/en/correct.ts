export default {
  title: 'Correct the data',
  nikKept: 'Kept already and not shown. Fill in only if it is wrong.',
  wasEstimated: 'The present birth date is an estimate.',
  nothingNew: 'Nothing was changed yet.',
  visitsBeforeBirth: {
    one: '{count} visit was before this birth date. Check the date, or save once more if it is right.',
    other:
      '{count} visits were before this birth date. Check the date, or save once more if it is right.',
  },
  save: 'Save the changes',
  address: 'House and address',
  wholeHouse: {
    one: 'Holds for {count} person of the household.',
    many: 'Holds for {count} people of the household.',
  },
  otherHouse: '{name} moves to another household',
  otherHouseText: 'Married, lives with a child, a family that parts or joins another',
  joinTitle: 'To another household',
  join: 'Move',
  along: 'Who goes along?',
  chooseRelation: 'Relation to the head of the family',
  relationOf: 'What {name} is to the head of the family',
  sameHouse: '{name} is in this household already.',
}
