export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
}

/** A few ways to see the same list, one of them in force. */
export function Segments<T extends string>({
  title,
  segments,
  chosen,
  onChoose,
}: {
  readonly title: string;
  readonly segments: readonly Segment<T>[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{title}</legend>
      {segments.map(({ value, label }) => (
        <button type="button" key={value} aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}
