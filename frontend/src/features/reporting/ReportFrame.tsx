import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getNonce } from 'get-nonce';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/language';
import { ErrorState } from '@/shared/ui/ErrorState';
import { pageQuery } from './api/reports';
import type { ReportQuery } from './report-model';
import classes from './Reports.module.css';

/** The report as it would be handed around. Shut off: no scripts, no loading; only its own style element is let through. */
export function ReportFrame({ query }: { query: ReportQuery }) {
  const { t } = useTranslation();
  const page = useQuery(pageQuery(query, currentLanguage()));
  if (page.isPending)
    return <Skeleton className={classes.frame} radius={8} role="status" aria-label={t('reports.making')} />;
  if (page.isError) return <ErrorState error={page.error} onRetry={() => void page.refetch()} />;
  const styled = page.data.replace('<style>', `<style nonce="${getNonce() ?? ''}">`);
  return (
    <iframe
      title={t('reports.preview')}
      sandbox=""
      srcDoc={styled}
      className={classes.frame}
      aria-busy={page.isPlaceholderData}
    />
  );
}
