export default {
  activity: 'Activity',
  on: 'Day',
  quantity: 'How many: {unit}',
  what: 'Where, what for',
  save: 'Send for approval',
  twice: 'This work is written down for that day already, in the same words.',
  refused:
    'Work of that day is not paid: by the staff register this kader has no task on it, or it is more than 6 months ago. If the register is wrong, ask the Puskesmas to put it right.',
  failed: 'Not sent yet. What you wrote is still here; try again with a signal.',
}
