// Whitelist, Blacklist, IP Bypasses, SMTP Auth Bypass. Column names are documented for all three generations (vendor
// help, three crawls); the grid, the icons and the dialog are assumed, and that the newest pages, whose whitelist has no
// column for it, have a list of their own for the bypass (an API of that name is known).
const lists = angular.module('smartermail');

const columns = (...pairs) => pairs.map(([label, key, kind = 'switch']) => ({ label, key, kind }));

const columnsOf = {
  M16: columns(
    [say('IP Address'), 'ip', 'text'],
    [say('SMTP'), 'smtp'],
    [say('POP'), 'pop'],
    [say('IMAP'), 'imap'],
    [say('XMPP'), 'xmpp'],
    [say('SMTP Auth Bypass'), 'bypass'],
    [say('Description'), 'description', 'text'],
  ),
  M100: columns(
    [say('Source'), 'ip', 'text'],
    [say('Country'), 'country', 'text'],
    [say('Changed'), 'changed', 'text'],
    [say('SMTP'), 'smtp'],
    [say('POP'), 'pop'],
    [say('IMAP'), 'imap'],
    [say('XMPP'), 'xmpp'],
    [say('Brute Force'), 'bruteForce'],
    [say('SMTP Auth Bypass'), 'bypass'],
    [say('SMTP Spam Bypass'), 'spam_bypass'],
    [say('Description'), 'description', 'text'],
  ),
  M100n: columns(
    [say('Source'), 'ip', 'text'],
    [say('Country'), 'country', 'text'],
    [say('Description'), 'description', 'text'],
    [say('Webmail'), 'webmail'],
    [say('EAS'), 'eas'],
    [say('IMAP'), 'imap'],
    [say('LDAP'), 'ldap'],
    [say('MAPI & EWS'), 'mapiEws'],
    [say('POP'), 'pop'],
    [say('SMTP'), 'smtp'],
    [say('WebDAV'), 'webdav'],
    [say('XMPP'), 'xmpp'],
    [say('IP Bypass'), 'ipBypass'],
    [say('TCP Proxy'), 'tcpProxy'],
  ),
};
// What the help describes for the whitelist only.
const whitelistOnly = [say('Brute Force'), 'SMTP Auth Bypass', 'SMTP Spam Bypass', 'IP Bypass', 'TCP Proxy'];

const services = { smtp: 'Smtp', pop: 'Pop', imap: 'Imap', xmpp: 'Xmpp' };

const request = (row, oldAddress, dataType) => ({
  address: row.ip,
  oldAddress,
  dataType,
  description: row.description,
  serviceList: Object.keys(services)
    .filter((key) => row[key])
    .map((key) => services[key]),
  bypass: row.bypass === true,
  spam_bypass: row.spam_bypass === true,
  switches: row,
});

lists.controller('AccessListController', function ($attrs, server, dialog, generation) {
  const whitelist = $attrs.list === 'whitelist';
  const dataType = whitelist ? 0 : 1;
  this.columns = columnsOf[generation].filter(({ key }) => whitelist || !whitelistOnly.includes(key));
  this.searched = '';

  this.load = () =>
    server
      .post(`settings/sysadmin/ip-access/${whitelist}`, {
        searchParams: { skip: 0, take: 100, search: this.searched, sortField: 'ip', sortDescending: false },
        showHoneypot: false,
      })
      .then((answer) => {
        this.rows = answer.ipAccessList;
        this.total = answer.totalCount;
        this.selected = null;
      });
  const edit = (title, row) =>
    dialog('access-row', { title, row, columns: this.columns }, (sent) =>
      server.post('settings/sysadmin/ip-access', request(sent.row, row.ip, dataType)),
    ).then(this.load);

  this.select = (row) => {
    this.selected = row;
  };
  this.create = () =>
    edit(whitelist ? say('New Whitelist Entry') : say('New Blacklist Entry'), { ip: '', description: '' });
  this.edit = (row) => edit(whitelist ? say('Edit Whitelist Entry') : say('Edit Blacklist Entry'), row);
  this.remove = () =>
    server
      .post('settings/sysadmin/ip-access-delete', { address: this.selected.ip, dataType })
      .then(this.load);
  this.load();
});

lists.controller('IpBypassesController', function (server) {
  server
    .post('settings/sysadmin/ip-bypasses', { searchParams: { skip: 0, take: 100, search: '' } })
    .then((answer) => {
      this.rows = answer.ipAccessList;
      this.total = answer.totalCount;
    });
});

lists.controller('SmtpAuthBypassController', function (server, dialog) {
  this.load = () =>
    server.get('settings/sysadmin/smtp-auth-bypass').then((answer) => {
      this.rows = answer.smtpAuthBypass;
      this.selected = null;
    });
  const edit = (title, row) =>
    dialog('access-row', { title, row, columns: [] }, (sent) =>
      server.post('settings/sysadmin/smtp-auth-bypass', {
        address: sent.row.ip,
        oldAddress: row.ip,
        description: sent.row.description,
      }),
    ).then(this.load);

  this.select = (row) => {
    this.selected = row;
  };
  this.create = () => edit(say('New SMTP Auth Bypass'), { ip: '', description: '' });
  this.edit = (row) => edit(say('Edit SMTP Auth Bypass'), row);
  this.remove = () =>
    server.post('settings/sysadmin/smtp-auth-bypass-delete', { address: this.selected.ip }).then(this.load);
  this.load();
});
