angular.module('smartermail').controller('AdministratorsController', function (server, dialog, generation) {
  this.newest = generation === 'M100n';
  // The help of 16.x has neither the columns Enabled and Last Login nor a status in the editor.
  this.oldest = generation === 'M16';
  this.load = () =>
    server.get('settings/sysadmin/administrators').then((answer) => {
      this.rows = answer.administrators;
    });
  const edit = (row, oldUserName) =>
    dialog(
      'administrator',
      { ...row, oldest: this.oldest, newPassword: '', confirmPassword: '' },
      (administrator) => server.post('settings/sysadmin/administrators', { administrator, oldUserName }),
    ).then(this.load);
  this.open = (row) => edit(row, row.userName);
  this.create = () => edit({ userName: '', displayName: '', enabled: true, ipRestrictions: [] }, '');
  this.load();
});
