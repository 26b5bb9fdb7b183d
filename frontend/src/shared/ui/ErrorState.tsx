import { Button } from '@mantine/core';
import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from './EmptyState';

/** What failed, in words, and a way to try again. */
export function ErrorState({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <EmptyState
        icon={CircleAlert}
        title={t('error.title')}
        action={onRetry && <Button onClick={onRetry}>{t('error.retry')}</Button>}
      >
        {error.message}
      </EmptyState>
    </div>
  );
}
