export default {
  yes: 'Yes',
  no: 'No',
  notMeasured: 'not measured: {reason}',
  notDone: 'not given: {reason}',
  noEquipment: 'no equipment',
  noSupplies: 'out of supplies',
  refused: 'refused',
  unwell: 'unwell',
  notPossible: 'not possible',
  absent: 'not there',
  contraindicated: 'must not be given',
}
