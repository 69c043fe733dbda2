import { useState } from 'preact/hooks';

/** Asks for a JSON file and hands over its text. A new input each time, so that the same file may be chosen again. */
export function FileButton({
  label,
  onText,
}: {
  readonly label: string;
  readonly onText: (text: string) => void;
}) {
  const [taken, setTaken] = useState(0);
  const take = async (files: FileList | null): Promise<void> => {
    const [file] = files ?? [];
    if (!file) return;
    onText(await file.text());
    setTaken(taken + 1);
  };
  return (
    <label class="file-button">
      {label}
      <input
        key={taken}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => void take(event.currentTarget.files)}
      />
    </label>
  );
}
