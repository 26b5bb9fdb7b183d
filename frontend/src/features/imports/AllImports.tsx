import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import classes from './Imports.module.css';

/** Back to the list; beside a long name a phone has room for the icon only. */
export function AllImports() {
  const { t } = useTranslation();
  return (
    <Button
      component={Link}
      to="/imports"
      className={classes.all}
      aria-label={t('imports.all')}
      leftSection={<History size={16} />}
    >
      <span>{t('imports.all')}</span>
    </Button>
  );
}
