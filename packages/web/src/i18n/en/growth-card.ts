export default {
  title: 'Weight for age',
  months: 'mo',
  chart: 'Chart of weight for age, weighed {count} times',
  gained: 'Gained {gain} g; at least {needed} g at this age.',
  lost: 'Lost {gain} g; should have gained at least {needed} g at this age.',
}
