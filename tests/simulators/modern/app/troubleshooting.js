// Documented: the tabs, that the levels are set on "Options", the words "Exceptions Only" and "Detailed". Assumed: the
// level between them, the other logs, the columns of the services and their words.
const logs = (oldest) => [
  { key: 'administrative', label: oldest ? say('Administrative Log Level') : say('Administrative') },
  { key: 'delivery', label: oldest ? say('Delivery Log Level') : say('Delivery') },
  { key: 'imap', label: oldest ? say('IMAP Log Level') : say('IMAP') },
  { key: 'ldap', label: oldest ? say('LDAP Log Level') : say('LDAP') },
  { key: 'pop', label: oldest ? say('POP Log Level') : say('POP') },
  { key: 'smtp', label: oldest ? say('SMTP Log Level') : say('SMTP') },
  { key: 'xmpp', label: oldest ? say('XMPP Log Level') : say('XMPP') },
];

const names = {
  Delivery: say('Delivery'),
  IMAP: say('IMAP'),
  LDAP: say('LDAP'),
  POP: say('POP'),
  SMTP: say('SMTP'),
  XMPP: say('XMPP'),
};

angular
  .module('smartermail')
  .controller('LogSettingsController', function (settingsForm, generation) {
    this.logs = logs(generation === 'M16');
    this.form = settingsForm('settings/sysadmin/log-settings', 'logSettings');
    this.form.load();
  })
  .controller('ServicesController', function (server) {
    server.get('settings/sysadmin/services').then((answer) => {
      this.rows = Object.entries(answer.services).map(([key, running]) => ({
        key,
        label: names[key] ?? key,
        running,
      }));
    });
    this.select = (row) => {
      this.selected = row;
    };
    this.send = (command) =>
      server.post(`settings/sysadmin/${command}-services`, { services: [this.selected.key] });
  });
