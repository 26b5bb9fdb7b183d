import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Heads the column of a table's buttons; only screen readers need its name. */
export function ActionsHead() {
  const { t } = useTranslation();
  return (
    <th>
      <VisuallyHidden>{t('action.actions')}</VisuallyHidden>
    </th>
  );
}
