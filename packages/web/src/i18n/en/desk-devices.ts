export default {
  title: 'Phones in the field',
  line: 'Who works with which phone, when it was last in contact with the server, and what is not delivered yet.',
  search: 'Search a name',
  kader: 'Kader',
  pustu: 'Midwife or nurse of a Pustu',
  noDevice: 'No phone used yet',
  phone: 'Phone …{name}',
  heard: 'last {when}',
  undelivered: {
    one: '{count} record not delivered',
    many: '{count} records not delivered',
  },
  allSent: 'all delivered then',
  revokedAt: 'Revoked {when}',
  invite: 'Invite a new phone',
  inviteTitle: 'New phone for {name}',
  inviteText: 'Scan this code with the camera of the phone to be used, or send the link.',
  inviteUntil: 'Works once, until tomorrow at {time}.',
  inviteCode: 'QR code of the invitation',
  share: 'Send the link',
  copied: 'Link copied',
  revoke: 'Revoke',
  revokeTitle: 'Revoke this phone?',
  revokeText:
    'This phone can no longer send or fetch data. As soon as it reaches the server, all data on it is deleted.',
  revokeLoses: {
    one: 'Then {count} record was not delivered.',
    many: 'Then {count} records were not delivered.',
  },
  revokeShared: '{names} also use this phone: what they recorded on it is deleted too.',
  revokeSince:
    'It last reached the server {when}. What was recorded since is not on the server and is lost.',
  revokeAtHand:
    'If the phone is at hand, first send all its records, or save them as a file (Delivery) and open it here.',
  revokeNow: 'Revoke now',
  keep: 'Leave it',
  revoked: 'Phone revoked. Its data is deleted as soon as it reaches the server.',
  notDone: 'That did not work. Try again.',
  anothers:
    'In this demo you can only revoke a phone that you have just invited yourself. This one may be another visitor’s.',
  phoneFile: 'File from a phone',
  phoneFileTitle: 'What was in the file',
  phoneFileTaken: {
    one: '{count} record is on the server.',
    many: '{count} records are on the server.',
  },
  phoneFileRefused: {
    one: '{count} record was refused. The reason is below.',
    many: '{count} records were refused. The reasons are below.',
  },
  phoneFileUnknown:
    'This file cannot be opened here: it is damaged, from a phone of another area, or that phone was revoked.',
  failed: 'The list cannot be loaded.',
  again: 'Load again',
  empty: 'Nobody works in the field',
  emptyText: 'Nobody fits the search, or there is no account in your area yet.',
  more: 'There are others. Search by name.',
}
