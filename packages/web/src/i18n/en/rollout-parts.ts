export default {
  label: 'Parts of the roll-out',
  board: 'Board',
  plan: 'Plan',
  steps: 'Steps',
  gaps: 'Lacking',
  examples: 'Examples',
}
