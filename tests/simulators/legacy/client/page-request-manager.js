// A small stand-in, written for this simulator, for the client part of Microsoft Ajax: Sys.WebForms.PageRequestManager.
// It sends a postback in the background when its source lies in an UpdatePanel (or was registered for that), and puts the
// "length|type|id|content|" parts of the answer into the page. The page asks for it once or twice by its real addresses.
(() => {
  if (window.Sys) return;
  const listeners = { load: [], beginRequest: [], endRequest: [], pageLoaded: [] };
  const raise = (event, args) => {
    for (const listener of listeners[event]) listener(manager, args);
  };
  const idOf = (uniqueId) => uniqueId.replaceAll('$', '_');

  let form = null;
  let scriptManager = '';
  let panels = [];
  let asyncControls = [];
  let running = 0;

  /** The panel that a postback from this control would update, or null for a full postback. */
  const panelFor = (target) => {
    if (asyncControls.includes(target)) return panels[0] ?? scriptManager;
    const source = document.getElementById(idOf(target));
    const panel = panels.find((id) => document.getElementById(idOf(id))?.contains(source));
    return source && panel ? panel : null;
  };

  const parseDelta = (text) => {
    const parts = [];
    let at = 0;
    while (at < text.length) {
      const bars = [text.indexOf('|', at)];
      bars.push(text.indexOf('|', bars[0] + 1));
      bars.push(text.indexOf('|', bars[1] + 1));
      const length = Number(text.slice(at, bars[0]));
      const content = text.slice(bars[2] + 1, bars[2] + 1 + length);
      parts.push({ type: text.slice(bars[0] + 1, bars[1]), id: text.slice(bars[1] + 1, bars[2]), content });
      at = bars[2] + 1 + length + 1;
    }
    return parts;
  };

  const apply = ({ type, id, content }) => {
    if (type === 'pageRedirect') location.href = decodeURIComponent(content);
    if (type === 'pageTitle') document.title = content;
    if (type === 'hiddenField') document.getElementById(id).value = content;
    if (type !== 'updatePanel') return;
    const panel = document.getElementById(id);
    const range = document.createRange();
    range.selectNodeContents(panel);
    panel.replaceChildren(range.createContextualFragment(content));
  };

  const postInBackground = async (panel, target, argument) => {
    running += 1;
    const mine = running;
    form.__EVENTTARGET.value = target;
    form.__EVENTARGUMENT.value = argument;
    const body = new URLSearchParams(new FormData(form));
    body.set(scriptManager, `${panel}|${target}`);
    body.set('__ASYNCPOST', 'true');
    raise('beginRequest', {});
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: {
        'x-microsoftajax': 'Delta=true',
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      },
      body,
    });
    const text = await answer.text();
    // Microsoft's own drops the older of two overlapping requests as well.
    if (mine !== running) return;
    for (const part of parseDelta(text)) apply(part);
    raise('pageLoaded', {});
    raise('endRequest', {});
  };

  const manager = {
    _updateControls(panelIds, asyncIds) {
      panels = panelIds.map((id) => id.slice(1));
      asyncControls = asyncIds;
    },
    add_beginRequest: (listener) => listeners.beginRequest.push(listener),
    add_endRequest: (listener) => listeners.endRequest.push(listener),
    add_pageLoaded: (listener) => listeners.pageLoaded.push(listener),
  };

  window.WebForm_Initialize = () => {};
  window.Sys = {
    Application: {
      add_load: (listener) => listeners.load.push(listener),
      initialize: () => raise('load', {}),
    },
    WebForms: {
      PageRequestManager: {
        _initialize(uniqueId, element) {
          scriptManager = uniqueId;
          form = element;
          const fullPostBack = window.__doPostBack;
          window.__doPostBack = (target, argument) => {
            const panel = panelFor(target);
            if (panel === null) fullPostBack(target, argument);
            else postInBackground(panel, target, argument);
          };
        },
        getInstance: () => manager,
      },
    },
  };
})();
