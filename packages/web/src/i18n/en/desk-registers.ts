export default {
  title: 'Register, {service}',
  line: '{month}. One row for each visit, as it reads now.',
  service: 'Service',
  month: 'Month',
  allVillages: 'All villages',
  download: 'Download (CSV)',
  first: 'The first {shown} rows. The file has all of them.',
  emptyTitle: 'No visits in this month yet',
  emptyText:
    'Choose another month or service. Rows come by themselves from the visits written down.',
  failed: 'The register could not be loaded.',
  again: 'Load again',
  noted: 'Who opens or downloads it is written down each time.',
}
