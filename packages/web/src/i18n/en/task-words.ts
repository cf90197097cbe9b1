export default {
  referral: '{reason}. No answer from {to} yet.',
  pustu: 'Pustu',
  puskesmas: 'Puskesmas',
  hospital: 'hospital',
  more: '{first}, and {count} more',
  days: '{count} days',
  months: '{count} months',
  today: 'today',
  done: 'Served today',
}
