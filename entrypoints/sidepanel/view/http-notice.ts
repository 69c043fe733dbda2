import type { NoticeView } from '../../../components/checklist/model.ts';
import { reachOfHttp } from '../../../utils/baseline/plain-http.ts';

/** What an administrator's password over http means: nothing on the server itself, less within a private network. */
export function httpNotice(origin: string): readonly NoticeView[] {
  const reach = reachOfHttp(origin);
  return reach === null || reach === 'local' ? [] : [{ kind: 'http', internal: reach === 'internal' }];
}
