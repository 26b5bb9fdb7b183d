import { Button } from '@mantine/core';
import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Ban, Compass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { rightWord } from '@/shared/session/right-word';
import { useSession } from '@/shared/session/session';
import { openTo } from '../places';

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

/** A screen that the person may not open: which right it needs, and the way to one that is open. */
export function Forbidden({ right }: { right: string }) {
  const { t } = useTranslation();
  return (
    <EmptyState alone icon={Ban} title={t('error.forbiddenTitle')} action={<FirstPlace />}>
      {t('error.forbidden', { right: rightWord(right, t) })}
    </EmptyState>
  );
}

/** Who sees no leads is not led to them. */
function FirstPlace() {
  const { t } = useTranslation();
  const place = openTo(useSession().rights).at(0);
  if (!place) return null;
  return place.to === '/leads' ? (
    <HomeLink />
  ) : (
    <Button component={Link} to={place.to}>
      {t('error.toPlace', { place: t(place.label) })}
    </Button>
  );
}

/** What the server refused says itself why; a fault of the screen would only say it in a programmer's words. */
export function Crash({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  const told = error instanceof ProblemError ? error : new Error(t('error.crash'));
  return <ErrorState error={told} onRetry={reset} />;
}

function HomeLink() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/leads">
      {t('error.home')}
    </Button>
  );
}
