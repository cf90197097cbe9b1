export default {
  title: 'Yearly check',
  done: '{done} of {of} parts done in {year}',
  complete: 'Complete since {day}',
  left: 'not yet',
  doneOn: 'done, {day}',
  notNeeded: 'Not needed this year: {parts}.',
  partOnly: '{part} (only {who})',
  healthWorkers: 'Parts that only health workers see are not shown here.',
}
