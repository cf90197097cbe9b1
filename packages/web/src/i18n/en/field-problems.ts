export default {
  title: 'Problems',
  empty: 'No report yet',
  emptyText: 'A broken tool, no medicine, a locked room: report it here, also without a network.',
  open: 'Not over',
  closed: 'Closed',
  waits: 'Kept on this phone, sent when there is a network',
  gone: 'This problem is not on this phone.',
}
