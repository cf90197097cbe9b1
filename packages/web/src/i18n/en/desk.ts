export default {
  skip: 'Skip to content',
  board: 'Area monitoring',
  due: 'Due now',
  registers: 'Registers',
  targets: 'Targets',
  people: 'People',
  field: 'Field work',
  admin: 'Administration',
  live: 'Connected, changes by itself',
  lost: 'Connection lost',
  connecting: 'Connecting',
  account: 'Account',
  adminTitle: 'Administration',
  adminLine: "This account does not see people's data.",
  adminUsers: 'Users, places and backup',
  adminUsersText:
    "For now they are managed from the server's terminal with the command jejaring. Screens for users and places will follow.",
}
