// Every editor in a modal window: Save posts and closes once the server has agreed; Cancel closes.
angular.module('smartermail').factory(
  'dialog',
  ($mdDialog) => (name, value, store) =>
    $mdDialog.show({
      templateUrl: `/interface/app/dialogs/${name}.html`,
      controllerAs: '$ctrl',
      clickOutsideToClose: false,
      controller: function () {
        this.value = angular.copy(value);
        this.cancel = () => $mdDialog.cancel();
        this.save = () => store(this.value).then(() => $mdDialog.hide());
      },
    }),
);
