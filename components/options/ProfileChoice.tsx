import { useState } from 'preact/hooks';
import type { ReadProfile } from '../../utils/baseline/custom-profile.ts';
import type { Complaint } from '../../utils/baseline/json-places.ts';
import type { ProfileId } from '../../utils/baseline/profiles.ts';
import type { CustomProfile } from '../../utils/baseline/thresholds.ts';
import { t } from '../../utils/i18n/t.ts';
import { profileKeys, profileName } from '../ui/profile-name.ts';
import { FileButton } from './FileButton.tsx';
import { FileFaults } from './FileFaults.tsx';

export interface ChosenProfile {
  readonly profile: ProfileId;
  readonly custom: CustomProfile | null;
}

function Choice({
  name,
  checked,
  text,
  hint,
  onChoose,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly text: string;
  readonly hint: string;
  readonly onChoose: () => void;
}) {
  return (
    <label class="choice">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        {text}
        <span class="hint"> {hint}</span>
      </span>
    </label>
  );
}

/** The thresholds a server is judged by: a shipped set, or one of the organisation's own from a file. */
export function ProfileChoice({
  name,
  chosen,
  onChoose,
  read,
  onExport,
}: {
  readonly name: string;
  readonly chosen: ChosenProfile;
  readonly onChoose: (chosen: ChosenProfile) => void;
  readonly read: (text: string) => ReadProfile;
  readonly onExport: (chosen: ChosenProfile) => void;
}) {
  const [own, setOwn] = useState(chosen.custom === null ? null : chosen);
  const [faults, setFaults] = useState<readonly Complaint[]>([]);
  const take = (text: string): void => {
    const file = read(text);
    setFaults(file.ok ? [] : file.complaints);
    if (!file.ok) return;
    const { name: called, base, thresholds } = file.profile;
    const next = { profile: base, custom: { name: called, thresholds } };
    setOwn(next);
    onChoose(next);
  };
  return (
    <fieldset class="field">
      <legend>{t('panel.options.profile')}</legend>
      {(Object.keys(profileKeys) as ProfileId[]).map((id) => (
        <Choice
          key={id}
          name={name}
          checked={chosen.custom === null && chosen.profile === id}
          text={t(`panel.options.${profileKeys[id]}`)}
          hint={t(`panel.options.${profileKeys[id]}Hint`)}
          onChoose={() => onChoose({ profile: id, custom: null })}
        />
      ))}
      {own?.custom && (
        <Choice
          name={name}
          checked={chosen.custom !== null}
          text={profileName({ id: own.profile, name: own.custom.name })}
          hint={t('panel.profile.own', Object.keys(own.custom.thresholds).length)}
          onChoose={() => onChoose(own)}
        />
      )}
      <div class="actions">
        <FileButton label={t('panel.profile.import')} onText={take} />
        <button type="button" class="quiet" onClick={() => onExport(chosen)}>
          {t('panel.profile.export')}
        </button>
      </div>
      <FileFaults faults={faults} />
    </fieldset>
  );
}
