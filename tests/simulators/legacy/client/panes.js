// Part of the simulated 7.x to 15.x server: navigation pane, grids and pop-up windows. That editors open in windows of their own
// with ?popup=true is documented (help 10.x to 15.x, captures of 7.2); every name here is ours.

window.LoadContent = (url) => {
  document.querySelector('iframe[name=ContentFrame]').src = url;
};

/** A window that only a person's own click may open. The opener is told of a save by PopupSaved. */
window.OpenPopup = (url) => {
  window.open(url, '_blank', 'width=760,height=560,resizable=yes,scrollbars=yes');
};

window.SelectRow = (row, number) => {
  for (const other of row.parentElement.querySelectorAll('tr.selected')) other.classList.remove('selected');
  row.classList.add('selected');
  document.getElementById('SelectedRow').value = number;
};

window.EditSelected = () => {
  const row = document.querySelector('tr.HyperRow.selected');
  if (row) {
    row.ondblclick();
    return;
  }
  const error = document.querySelector('[id$="_lblError"]');
  error.textContent = document.getElementById('NoneSelected').textContent;
  error.style.display = '';
};

window.GoToRow = (url) => {
  location.href = url;
};

/** Called by a pop-up window after its save: the list under it is asked for again. */
window.ReloadGrid = () => {
  document.querySelector('a[id$="_btnReload"]')?.click();
};

window.ClosePopup = () => {
  window.close();
};

/** Without an opener the window stays and says that it saved. */
window.PopupSaved = () => {
  if (window.opener && !window.opener.closed && window.opener.ReloadGrid) window.opener.ReloadGrid();
  window.close();
};

document.addEventListener('click', (event) => {
  const item = event.target instanceof Element ? event.target.closest('.NavItem a') : null;
  if (!item) return;
  for (const other of document.querySelectorAll('.NavItem a.selected')) other.classList.remove('selected');
  item.classList.add('selected');
});
