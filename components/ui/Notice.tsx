import type { ComponentChildren } from 'preact';

/** A message about the whole page, told by its edge and its words. */
export function Notice({
  tone,
  title,
  children,
}: {
  readonly tone: 'plain' | 'warning';
  readonly title?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${tone}`}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}
