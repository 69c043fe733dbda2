// One form of settings: loaded, edited with ng-model, saved as a whole, restored on Cancel.
angular.module('smartermail').factory('settingsForm', (server) => (path, key) => {
  let stored;
  const form = {
    settings: null,
    show(value) {
      stored = value;
      form.settings = angular.copy(value);
    },
    load: () => server.get(path).then((answer) => form.show(answer[key])),
    save(controls) {
      const sent = angular.copy(form.settings);
      return server.post(path, { [key]: sent }).then(() => {
        stored = sent;
        controls.$setPristine();
      });
    },
    cancel(controls) {
      form.settings = angular.copy(stored);
      controls.$setPristine();
    },
  };
  return form;
});
