// Talks to /api/v1 as the real application does ($http, JSON envelope). The spinner shows while anything is pending;
// a refusal is said in a toast (its look and place are assumed).
angular.module('smartermail').factory('server', ($http, $q, $rootScope, $mdToast) => {
  const words = {
    VALIDATION_FAILED: 'The settings could not be saved.',
    USERNAME_OR_PASSWORD_INCORRECT: 'Username or password is incorrect.',
    PASSWORDS_DO_NOT_MATCH: 'The passwords do not match.',
    INTERNAL_ADDRESS_CANNOT_BE_DELETED: 'Internal addresses cannot be deleted.',
    IP_ADDRESS_REQUIRED: 'An IP address is required.',
  };

  const refusal = (code) => {
    const text = words[code] ?? 'The server did not answer as expected.';
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
