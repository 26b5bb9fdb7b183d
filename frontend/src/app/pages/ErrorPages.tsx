import { Button } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Ban, Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <main>
      <EmptyState alone icon={Compass} title={t('error.notFoundTitle')} action={<HomeLink />}>
        {t('error.notFound')}
      </EmptyState>
    </main>
  );
}

/** A screen that the person may not open. */
export function Forbidden() {
  const { t } = useTranslation();
  return (
    <EmptyState alone icon={Ban} title={t('error.forbiddenTitle')} action={<HomeLink />}>
      {t('error.forbidden')}
    </EmptyState>
  );
}

export function Crash({ error, reset }: ErrorComponentProps) {
  return <ErrorState error={error instanceof Error ? error : new Error(String(error))} onRetry={reset} />;
}

function HomeLink() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/leads">
      {t('error.home')}
    </Button>
  );
}
