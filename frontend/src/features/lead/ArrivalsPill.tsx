import { Button } from '@mantine/core';
import { ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './LeadsPage.module.css';

/** Says how many leads have come above; a press shows them. */
export function ArrivalsPill({ count, onShow }: { count: number; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={classes.pill} role="status">
      {count > 0 && (
        <Button variant="filled" size="xs" radius="xl" leftSection={<ArrowUp size={14} />} onClick={onShow}>
          {t('lead.arrived', { count })}
        </Button>
      )}
    </div>
  );
}
