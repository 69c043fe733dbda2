// The simulated application. ui-router, which the real one uses, is not needed here and not installed: a directive of
// the same name shows the view of the current hash. Debug data are off, as `debugMode` 0 suggests (assumed).
const app = angular.module('smartermail', ['ngMaterial', 'ngMessages', 'generation']);

app.config(
  ($compileProvider, $locationProvider, $qProvider, $httpProvider, $mdThemingProvider, $mdAriaProvider) => {
    $compileProvider.debugInfoEnabled(false);
    $locationProvider.hashPrefix('');
    $qProvider.errorOnUnhandledRejections(false);
    $httpProvider.interceptors.push('bearer');
    $mdAriaProvider.disableWarnings();
    const theme = $mdThemingProvider
      .theme('default')
      .primaryPalette('blue', { default: '800' })
      .accentPalette('blue');
    if (localStorage.getItem('theme') === 'dark') theme.dark();
  },
);

app.factory('session', () => ({ username: 'admin', accessToken: 'simulated-access-token' }));

app.factory('bearer', (session) => ({
  request(config) {
    if (config.url.startsWith('/api/')) config.headers.Authorization = `Bearer ${session.accessToken}`;
    return config;
  },
}));

app.run(($rootScope) => {
  const theme = localStorage.getItem('theme') === 'dark' ? 'theme-dark' : 'theme-light';
  for (const element of [document.documentElement, document.body]) {
    element.classList.remove('theme-light', 'theme-dark');
    element.classList.add(theme);
  }
  $rootScope.pending = 0;
});
