import { useEffect, useRef, useState } from 'preact/hooks';

/** The page's one polite live region. It speaks at most once in `everyMs`, and always ends on the last text. */
export function LiveRegion({ text, everyMs = 1000 }: { readonly text: string; readonly everyMs?: number }) {
  const [said, say] = useState('');
  const latest = useRef(text);
  const waiting = useRef<ReturnType<typeof setTimeout>>();
  latest.current = text;

  useEffect(() => {
    if (text === said || waiting.current !== undefined) return;
    waiting.current = setTimeout(() => {
      waiting.current = undefined;
      say(latest.current);
    }, everyMs);
  }, [text, said, everyMs]);

  useEffect(() => () => clearTimeout(waiting.current), []);

  return (
    <div class="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
}
