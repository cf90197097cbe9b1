export default {
  title: 'Correct the data',
  nikKept: 'Kept already and not shown. Fill in only if it is wrong.',
  wasEstimated: 'The present birth date is an estimate.',
  nothingNew: 'Nothing was changed yet.',
  save: 'Save the changes',
  address: 'House and address',
  wholeHouse: {
    one: 'Holds for {count} person of the household.',
    many: 'Holds for {count} people of the household.',
  },
  otherHouse: 'Only {name} moves to another household',
  otherHouseText: 'Married, lives with a child, or the wrong household',
  joinTitle: 'To another household',
  join: 'Move',
  sameHouse: '{name} is in this household already.',
}
