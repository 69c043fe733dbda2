const smartermail = angular.module('smartermail');

// Stands in for ui-router: the area's frame stays while views change inside it, without a reload.
smartermail.directive('uiView', ($rootScope, $location, placeOf) => ({
  restrict: 'A',
  template: '<div class="area-frame" ng-include="frame"></div>',
  link() {
    const show = () => {
      const place = placeOf($location.path());
      if (!place) {
        $location.path('/login').replace();
        return;
      }
      $rootScope.frame = `/interface/app/${place.area}.html`;
      $rootScope.place = place;
      $rootScope.page = place.template && `/interface/app/${place.template}.html`;
    };
    $rootScope.$on('$locationChangeSuccess', show);
    show();
  },
}));

smartermail.directive('pageTitle', () => ({
  restrict: 'A',
  link(scope, element) {
    scope.$watch('place.top', (top) => element.text(top ? `${top} - SmarterMail` : 'SmarterMail'));
  },
}));

smartermail.run(() => {
  document.getElementById('loadingInd').style.display = 'none';
});
