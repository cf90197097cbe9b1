export default {
  activity: 'Activity',
  on: 'Day',
  quantity: 'How many: {unit}',
  what: 'Where, what for',
  save: 'Send for approval',
  failed: 'Not sent yet. What you wrote is still here; try again with a signal.',
}
