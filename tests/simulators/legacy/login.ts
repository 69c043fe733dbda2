import type { Answer, Request } from './answer.ts';
import { pageFor } from './pages.ts';
import { setAttribute, setText } from './patch.ts';
import type { Server } from './state.ts';

/**
 * The login page. It asks for no password in particular: a bare name is the administrator, an address a mailbox user.
 * Footer text and help link: fingerprints of 4.x and later; the link's form is that of 15.7.
 */
export function answerLogin(server: Server, request: Request): Answer {
  const user = request.body?.get('ctl00$MPH$txtUserName');
  if (user)
    return { kind: 'redirect', to: user.includes('@') ? '/Default.aspx?as=mailbox' : '/Default.aspx' };
  const [major = '', minor = ''] = server.version.split('.');
  const help = `http://help.smartertools.com/SmarterMail/v${major}/Default.aspx?p=_USR&v=${server.version}&lang=en-US&page=LoginUser`;
  const named = setText(
    pageFor(server, 'Login', request),
    'ctl00_lnkProduct',
    `SmarterMail Enterprise ${major}.${minor}`,
  );
  return { kind: 'page', html: setAttribute(named, 'ctl00_lnkHelp', 'href', help) };
}

/** The check-up page. That the version stands on it is assumed. */
export const answerCheckup = (server: Server, request: Request): Answer => ({
  kind: 'page',
  html: setText(pageFor(server, 'Checkup', request), 'lblVersion', server.version),
});
