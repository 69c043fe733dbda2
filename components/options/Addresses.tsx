import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';

export interface AddressesView {
  readonly enabled: readonly string[];
  /** Taken back in the browser's settings, so that nothing of ours runs there. */
  readonly withdrawn: readonly string[];
}

function Address({
  origin,
  label,
  onPress,
}: {
  readonly origin: string;
  readonly label: string;
  readonly onPress: () => void;
}) {
  return (
    <li data-origin={origin}>
      <code>{origin}</code>
      <button type="button" class="quiet" aria-label={`${label}: ${origin}`} onClick={onPress}>
        {label}
      </button>
    </li>
  );
}

/** Where Palisade is used beside port 9998, each address to be taken back. */
export function Addresses({
  view,
  onRevoke,
}: {
  readonly view: AddressesView;
  readonly onRevoke: (origin: string) => Promise<boolean>;
}) {
  const [failed, setFailed] = useState(false);
  const revoke = async (origin: string): Promise<void> => setFailed(!(await onRevoke(origin)));
  return (
    <section>
      <h2>{t('panel.options.addresses')}</h2>
      <p class="hint">{t('panel.options.addressesText')}</p>
      {view.enabled.length === 0 && <p>{t('panel.options.noAddresses')}</p>}
      <ul class="addresses" data-list="enabled">
        {view.enabled.map((origin) => (
          <Address
            key={origin}
            origin={origin}
            label={t('panel.options.revoke')}
            onPress={() => void revoke(origin)}
          />
        ))}
      </ul>
      {view.withdrawn.length > 0 && (
        <>
          <p>{t('panel.options.withdrawn')}</p>
          <ul class="addresses" data-list="withdrawn">
            {view.withdrawn.map((origin) => (
              <Address
                key={origin}
                origin={origin}
                label={t('panel.options.strike')}
                onPress={() => void revoke(origin)}
              />
            ))}
          </ul>
        </>
      )}
      <p role="status">{failed ? t('panel.options.notRevoked') : ''}</p>
    </section>
  );
}
