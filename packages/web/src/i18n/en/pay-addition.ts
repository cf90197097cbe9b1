export default {
  activity: 'Activity',
  on: 'Day',
  quantity: 'How many: {unit}',
  what: 'Where, what for',
  save: 'Send for approval',
  twice: 'This work is written down for that day already, in the same words.',
  failed: 'Not sent yet. What you wrote is still here; try again with a signal.',
}
