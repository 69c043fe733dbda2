import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useId } from './use-id.ts';

export interface Drawer {
  readonly id: string;
  readonly label: string;
  /** Told apart from the same words elsewhere by what they are about. */
  readonly describedBy?: string | undefined;
  readonly body: (close: () => void) => ComponentChildren;
}

/** A row of quiet buttons; each opens its part below, one at a time. `first` stands in the row before them. */
export function Drawers({
  drawers,
  first,
}: {
  readonly drawers: readonly Drawer[];
  readonly first?: ComponentChildren;
}) {
  const [open, setOpen] = useState<string | null>(null);
  const region = useId();
  const shown = drawers.find((drawer) => drawer.id === open);
  if (drawers.length === 0 && !first) return null;
  return (
    <>
      <div class="actions">
        {first}
        {drawers.map((drawer) => (
          <button
            key={drawer.id}
            type="button"
            class="quiet"
            aria-expanded={drawer.id === open}
            aria-controls={drawer.id === open ? region : undefined}
            aria-describedby={drawer.describedBy}
            onClick={() => setOpen(drawer.id === open ? null : drawer.id)}
          >
            {drawer.label}
          </button>
        ))}
      </div>
      {shown && (
        <div class="drawer" id={region} key={shown.id}>
          {shown.body(() => setOpen(null))}
        </div>
      )}
    </>
  );
}
