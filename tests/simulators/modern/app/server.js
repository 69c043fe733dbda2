// Talks to /api/v1 as the real application does ($http, JSON envelope). The spinner shows while anything is pending;
// a refusal is said in a toast (its look and place are assumed).
angular.module('smartermail').factory('server', ($http, $q, $rootScope, $mdToast) => {
  const words = {
    VALIDATION_FAILED: say('The settings could not be saved.'),
    USERNAME_OR_PASSWORD_INCORRECT: say('Username or password is incorrect.'),
    PASSWORDS_DO_NOT_MATCH: say('The passwords do not match.'),
    INTERNAL_ADDRESS_CANNOT_BE_DELETED: say('Internal addresses cannot be deleted.'),
    RULE_CANNOT_BE_DELETED: say('This rule can be edited, but not deleted.'),
    USERNAME_REQUIRED: say('A username is required.'),
    USERNAME_IN_USE: say('The username is already in use.'),
    IP_ADDRESS_REQUIRED: say('An IP address is required.'),
  };

  const refusal = (code) => {
    const text = words[code] ?? say('The server did not answer as expected.');
    $mdToast.show(
      $mdToast.simple().textContent(text).toastClass('st-error').position('bottom right').hideDelay(6000),
    );
    return $q.reject(code);
  };

  const settle = (request) => {
    $rootScope.pending += 1;
    return request
      .then(
        ({ data }) => (data.success ? data : refusal(data.message)),
        () => refusal('NO_ANSWER'),
      )
      .finally(() => {
        $rootScope.pending -= 1;
      });
  };

  return {
    get: (path) => settle($http.get(`/api/v1/${path}`)),
    post: (path, body) => settle($http.post(`/api/v1/${path}`, body)),
  };
});
