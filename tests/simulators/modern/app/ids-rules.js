// Documented: the columns of both generations, the types, the fields' labels, "Reset IDS Rules" in the actions menu,
// and that the service is a column of its own only in older builds. Assumed: how newer ones show it in the type, the
// words of the actions, the buttons Edit and Delete.
const typesOf = (generation) => [
  ['Denial of Service (DoS)', say('Denial of Service (DoS)')],
  ['Bad SMTP Sessions (Harvesting)', say('Bad SMTP Sessions (Harvesting)')],
  ['Internal Spammer', say('Internal Spammer')],
  ['Bounces Indicate Spammer', say('Bounces Indicate Spammer')],
  ...(generation === 'M16'
    ? [['Password Brute Force by Protocol', say('Password Brute Force by Protocol')]]
    : [
        ['Password Brute Force by IP', say('Password Brute Force by IP')],
        ['Password Brute Force by Email', say('Password Brute Force by Email')],
        ['Password Retrieval Brute Force', say('Password Retrieval Brute Force')],
      ]),
];
const services = [
  ['SMTP', say('SMTP')],
  ['POP', say('POP')],
  ['IMAP', say('IMAP')],
  ['LDAP', say('LDAP')],
  ['XMPP', say('XMPP')],
];
const fresh = {
  type: 'Denial of Service (DoS)',
  service: 'SMTP',
  action: 'block',
  timeFrame: 5,
  threshold: 60,
  blockTime: 30,
  description: '',
};

angular.module('smartermail').controller('IdsRulesController', function (server, dialog, generation) {
  const types = typesOf(generation);
  const wordOf = (pairs, key) => pairs.find(([known]) => known === key)?.[1] ?? key;
  this.ownColumn = generation === 'M16';
  this.serviceOf = (rule) => wordOf(services, rule.service);
  this.typeOf = (rule) => {
    const type = wordOf(types, rule.type);
    return this.ownColumn || !rule.service ? type : `${type} - ${this.serviceOf(rule)}`;
  };

  this.load = () =>
    server.get('settings/sysadmin/ids-rules').then((answer) => {
      this.rows = answer.idsRules;
      this.selected = null;
    });
  const edit = (title, rule) =>
    dialog('ids-rule', { title, rule, types, services }, (sent) =>
      server.post('settings/sysadmin/ids-rules', { idsRule: sent.rule }),
    ).then(this.load);

  this.select = (rule) => {
    this.selected = rule;
  };
  this.create = () => edit(say('New IDS Rule'), fresh);
  this.edit = (rule) => edit(say('Edit IDS Rule'), rule);
  this.remove = () =>
    server.post('settings/sysadmin/ids-rules-delete', { id: this.selected.id }).then(this.load);
  this.reset = () => server.post('settings/sysadmin/ids-rules-reset', {}).then(this.load);
  this.load();
});
