import { t } from '../../utils/i18n/t.ts';
import { Segments } from './Segments.tsx';

export type ListOrder = 'plan' | 'screens';

/** The same rules in the order of the work, or by the screens they stand on. */
export function ViewSwitch({
  order,
  onChange,
}: {
  readonly order: ListOrder;
  readonly onChange: (order: ListOrder) => void;
}) {
  return (
    <Segments
      title={t('panel.view.title')}
      segments={[
        { value: 'plan', label: t('panel.view.plan') },
        { value: 'screens', label: t('panel.view.screens') },
      ]}
      chosen={order}
      onChoose={onChange}
    />
  );
}
