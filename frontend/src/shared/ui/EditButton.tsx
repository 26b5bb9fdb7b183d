import { ActionIcon, Tooltip } from '@mantine/core';
import { Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** The pencil at the end of a row. */
export function EditButton({ name, onClick }: { name: string; onClick: () => void }) {
  const { t } = useTranslation();
  return (
    <Tooltip label={t('action.edit')}>
      <ActionIcon variant="subtle" color="gray" aria-label={t('action.editOf', { name })} onClick={onClick}>
        <Pencil size={16} />
      </ActionIcon>
    </Tooltip>
  );
}
