import { type Answer, type Request, targetOf } from './answer.ts';
import { pageFor } from './pages.ts';
import { attributeOf, setAttribute, tagOf } from './patch.ts';
import type { Server } from './state.ts';

const sections = ['Manage', 'Settings', 'Security', 'Reports'] as const;

/** In 5.x a section is a top document of its own; later it is a frame with a navigation pane. */
function sectionPage(server: Server, section: (typeof sections)[number], request: Request): string {
  if (server.generation === 'L5') return pageFor(server, section, request);
  const page = setAttribute(pageFor(server, 'Default', request), 'SectionFrame', 'name', section);
  return setAttribute(page, 'SectionFrame', 'src', `/Main/frm${section}.aspx`);
}

/**
 * The top document. Its four buttons post back; `?section=` opens one directly and `?as=mailbox` shows a mailbox user's
 * (both ours: the product keeps them in the session).
 */
export function answerShell(server: Server, request: Request): Answer {
  if (request.query.get('as') === 'mailbox') {
    return { kind: 'page', html: pageFor(server, 'Mailbox', request) };
  }
  const pressed = targetOf(request)?.replace('ctl00$TBPH$btn', '') ?? request.query.get('section');
  const section = sections.find((name) => name === pressed) ?? 'Manage';
  const page = sectionPage(server, section, { path: request.path, query: new URLSearchParams() });
  const button = `ctl00_TBPH_btn${section}`;
  const plain = attributeOf(tagOf(page, button).text, 'class') ?? '';
  return { kind: 'page', html: setAttribute(page, button, 'class', `${plain} selected`) };
}

const contentOf: Readonly<Record<string, string>> = {
  lnkWhitelist: '/Main/frmWhitelist.aspx',
  lnkBlacklist: '/Main/frmBlacklist.aspx',
  lnkSmtpAuthBypass: '/Main/frmSmtpAuthBypass.aspx',
  lnkAbuseDetection: '/Main/frmAbuseDetection.aspx',
  lnkPasswordRequirements: '/Main/frmPasswordRequirements.aspx',
};
const advanced = ['lnkAbuseDetection', 'lnkPasswordRequirements'];

/** The Security section of 5.x: a document of its own with the tree, around an inner content frame. Its entries post back. */
export function answerSecurity(server: Server, request: Request): Answer {
  const entry = targetOf(request)?.replace('ctl00$TreePH$', '') ?? '';
  const content = contentOf[entry];
  const page = pageFor(server, 'frmSecurity', request);
  if (!content) return { kind: 'page', html: page };
  const framed = setAttribute(page, 'ctl00_Split_Frame_ContentFrame', 'src', content);
  const marked = setAttribute(framed, `ctl00_TreePH_${entry}`, 'class', 'selected');
  return {
    kind: 'page',
    html: advanced.includes(entry) ? setAttribute(marked, 'fldAdvanced', 'style', null) : marked,
  };
}
