export default {
  readings: 'Readings: {list}. The mean of the last two is judged.',
}
