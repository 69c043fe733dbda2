// Part of the simulated server: what the pages' own script does. SetTopTitle and UpdateCurrentPage are documented names
// (captures of 7.2); the rest is ours.

window.SetTopTitle = (title) => {
  if (window.parent !== window && window.parent.SetTopTitle) window.parent.SetTopTitle(title);
  else document.title = title;
};

window.UpdateCurrentPage = (path) => {
  if (window.parent !== window && window.parent.UpdateCurrentPage) window.parent.UpdateCurrentPage(path);
  else document.documentElement.setAttribute('data-current-page', path);
};

/** Called at the end of every content page. */
window.TellParent = () => {
  if (window.parent === window || !window.parent.SetTopTitle) return;
  window.parent.SetTopTitle(document.title);
  window.parent.UpdateCurrentPage(location.pathname + location.search);
};

window.ToggleFolder = (id) => {
  const children = document.getElementById(id);
  children.style.display = children.style.display === 'none' ? '' : 'none';
};

window.SelectTab = (tabId, viewId) => {
  const tab = document.getElementById(tabId);
  for (const other of tab.closest('ul').querySelectorAll('a.tab')) {
    other.classList.toggle('selected', other === tab);
  }
  const view = document.getElementById(viewId);
  for (const sibling of view.parentElement.children) {
    if (sibling.matches('div[id]')) sibling.style.display = sibling === view ? '' : 'none';
  }
  const selected = document.getElementById('ctl00_TPH_TabStrip_SelectedTab');
  if (selected) selected.value = tabId;
  const visible = document.getElementById('ctl00_MPH_VisiblePage');
  if (visible) visible.value = viewId;
};

window.GoToRow = (url) => {
  location.href = url;
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.Tree a[target]') : null;
  if (!link) return;
  for (const other of link.closest('.Tree').querySelectorAll('a.selected'))
    other.classList.remove('selected');
  link.classList.add('selected');
});
