import { type Answer, type Request, targetOf } from './answer.ts';
import { pageFor } from './pages.ts';
import { setAttribute } from './patch.ts';

const sections = ['Manage', 'Settings', 'Security', 'Reports'] as const;

/**
 * The top document. Its four buttons post back; `?section=` opens one directly and `?as=mailbox` shows a mailbox user's
 * (both ours: the product keeps them in the session).
 */
export function answerShell(request: Request): Answer {
  if (request.query.get('as') === 'mailbox') return { kind: 'page', html: pageFor('Mailbox', request) };
  const pressed = targetOf(request)?.replace('ctl00$TBPH$btn', '') ?? request.query.get('section');
  const section = sections.find((name) => name === pressed) ?? 'Manage';
  const page = pageFor(section, { path: request.path, query: new URLSearchParams() });
  return {
    kind: 'page',
    html: setAttribute(page, `ctl00_TBPH_btn${section}`, 'class', 'TopBarButton selected'),
  };
}

const contentOf: Readonly<Record<string, string>> = {
  lnkWhitelist: '/Main/frmWhitelist.aspx',
  lnkBlacklist: '/Main/frmBlacklist.aspx',
  lnkSmtpAuthBypass: '/Main/frmSmtpAuthBypass.aspx',
  lnkAbuseDetection: '/Main/frmEmptyPreviewOuter.aspx?type=AbuseDetection',
  lnkPasswordRequirements: '/Main/frmPasswordRequirements.aspx',
};
const advanced = ['lnkAbuseDetection', 'lnkPasswordRequirements'];

/** The Security section: a document of its own with the tree, around an inner content frame. Its entries post back. */
export function answerSecurity(request: Request): Answer {
  const entry = targetOf(request)?.replace('ctl00$TreePH$', '') ?? '';
  const content = contentOf[entry];
  const page = pageFor('frmSecurity', request);
  if (!content) return { kind: 'page', html: page };
  const framed = setAttribute(page, 'ctl00_Split_Frame_ContentFrame', 'src', content);
  const marked = setAttribute(framed, `ctl00_TreePH_${entry}`, 'class', 'selected');
  return {
    kind: 'page',
    html: advanced.includes(entry) ? setAttribute(marked, 'fldAdvanced', 'style', null) : marked,
  };
}
