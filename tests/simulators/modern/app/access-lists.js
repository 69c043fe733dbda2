// Whitelist, Blacklist and IP Bypasses. Column names are documented for both generations (vendor help, two crawls);
// the grid, the icons and the dialog are assumed.
const lists = angular.module('smartermail');

const columns = (...pairs) => pairs.map(([label, key, kind = 'switch']) => ({ label, key, kind }));

const columnsOf = {
  M100: columns(
    ['Source', 'ip', 'text'],
    ['Country', 'country', 'text'],
    ['Changed', 'changed', 'text'],
    ['SMTP', 'smtp'],
    ['POP', 'pop'],
    ['IMAP', 'imap'],
    ['XMPP', 'xmpp'],
    ['Brute Force', 'bruteForce'],
    ['SMTP Auth Bypass', 'bypass'],
    ['SMTP Spam Bypass', 'spam_bypass'],
    ['Description', 'description', 'text'],
  ),
  M100n: columns(
    ['Source', 'ip', 'text'],
    ['Country', 'country', 'text'],
    ['Description', 'description', 'text'],
    ['Webmail', 'webmail'],
    ['EAS', 'eas'],
    ['IMAP', 'imap'],
    ['LDAP', 'ldap'],
    ['MAPI & EWS', 'mapiEws'],
    ['POP', 'pop'],
    ['SMTP', 'smtp'],
    ['WebDAV', 'webdav'],
    ['XMPP', 'xmpp'],
    ['IP Bypass', 'ipBypass'],
    ['TCP Proxy', 'tcpProxy'],
  ),
};
// What the help describes for the whitelist only.
const whitelistOnly = ['Brute Force', 'SMTP Auth Bypass', 'SMTP Spam Bypass', 'IP Bypass', 'TCP Proxy'];

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
  this.columns = columnsOf[generation].filter(({ label }) => whitelist || !whitelistOnly.includes(label));
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
  this.create = () => edit(`New ${whitelist ? 'Whitelist' : 'Blacklist'} Entry`, { ip: '', description: '' });
  this.edit = (row) => edit(`Edit ${whitelist ? 'Whitelist' : 'Blacklist'} Entry`, row);
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
