import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Back to the list. */
export function AllImports() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/imports" leftSection={<History size={16} />}>
      {t('imports.all')}
    </Button>
  );
}
