import { type Answer, addressOf, notFound, type Request, targetOf } from './answer.ts';
import { fill, posted, selectTab, type Values, withoutSecrets } from './controls.ts';
import { pageFor } from './pages.ts';
import { setShown, setText } from './patch.ts';
import { type Server, say } from './state.ts';

/** A settings page with Save and Cancel. */
export interface FormPage {
  readonly path: string;
  readonly file: string;
  /** Values of controls that `state` has no place for, until they are saved. */
  readonly defaults?: Values;
  /** Text boxes that must hold a whole number. */
  readonly numbers?: readonly string[];
  /** The list that Save and Cancel lead back to; absent: they stay. */
  readonly list?: string;
  /** What `state` says; undefined when there is no such thing (an unknown domain). */
  readonly load: (server: Server, query: URLSearchParams) => Values | undefined;
  /** Writes into `state`. */
  readonly store: (server: Server, values: Values, query: URLSearchParams) => void;
  /** Other wording of captions, by an option of the server. */
  readonly dress?: (html: string, server: Server) => string;
  /** Hides and renames what hangs on the values shown. */
  readonly arrange?: (html: string, values: Values, server: Server) => string;
  /** What is wrong with the values, in words; null when they may be saved. */
  readonly check?: (values: Values) => string | null;
}

const saveTarget = 'ctl00$BPH$SaveTextImageButton';
const cancelTarget = 'ctl00$BrPH$btnCancel';

const detailsKey = (form: FormPage, request: Request): string =>
  `${form.path}?${request.query.get('domain') ?? request.query.get('row') ?? ''}`;

function refusal(form: FormPage, server: Server, values: Values): string | null {
  if (server.refuseNext) {
    server.refuseNext = false;
    return 'The settings could not be saved. Please check the values and try again.';
  }
  const wrong = form.numbers?.find((key) => !/^\d+$/.test(String(values[key] ?? '').trim()));
  return wrong ? 'Please enter a whole number.' : (form.check?.(values) ?? null);
}

const isPopup = (server: Server, request: Request): boolean =>
  server.generation === 'L7' && request.query.get('popup') === 'true';

/** A pop-up window of 7.x to 15.x after its save: it tells the list that opened it and closes, or stays and says so. */
const closing = (html: string): string =>
  setShown(html, 'ctl00_MPH_lblSaved', true).replace(
    '</body>',
    '<script type="text/javascript">PopupSaved();</script>\n</body>',
  );

/** A WebForms page life: fresh values on a GET, posted values on a postback, stored ones only by Save. */
export function answerForm(form: FormPage, server: Server, request: Request): Answer {
  const stored = form.load(server, request.query);
  if (!stored) return notFound;
  const base = pageFor(server, form.file, request);
  const page = form.dress ? form.dress(base, server) : base;
  const key = detailsKey(form, request);
  const current = { ...form.defaults, ...server.details.get(key), ...stored };
  const target = targetOf(request);
  const back: Answer | null = form.list ? { kind: 'redirect', to: addressOf(form.list, {}, request) } : null;
  const draw = (shown: Values): string => {
    const html = fill(page, shown);
    return form.arrange ? form.arrange(html, shown, server) : html;
  };

  if (target === null) return { kind: 'page', html: draw(current) };
  const values = posted(page, request.body ?? new URLSearchParams());
  const { VisiblePage = '' } = values;
  const visible = String(VisiblePage);
  const show = (shown: Values): string => selectTab(draw({ ...shown, VisiblePage: visible }), visible);
  if (target === cancelTarget) return back ?? { kind: 'page', html: show(current) };
  if (target !== saveTarget) return { kind: 'page', html: show(values) };

  const error = refusal(form, server, values);
  if (error !== null) {
    const told = setText(show(values), 'ctl00_MPH_lblError', say(server, error));
    return { kind: 'page', html: setShown(told, 'ctl00_MPH_lblError', true) };
  }
  form.store(server, values, request.query);
  server.details.set(key, withoutSecrets(page, values));
  server.state.saves += 1;
  if (isPopup(server, request)) return { kind: 'page', html: closing(show(values)) };
  const saved = form.load(server, request.query) ?? {};
  return back ?? { kind: 'page', html: show({ ...values, ...saved }) };
}
