import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Mails } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '@/shared/live/LiveProvider';
import { useSoon } from '@/shared/live/use-soon';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { FaultNote } from '@/shared/ui/FaultNote';
import { PageFooter } from '@/shared/ui/PageFooter';
import { PageHead } from '@/shared/ui/PageHead';
import { mailKeys, mailsQuery } from './api/mails';
import { MailDialog } from './MailDialog';
import { MailRow } from './MailRow';
import { mailStates, StateTabs } from './StateTabs';
import classes from './MailsPage.module.css';

/** Every mail that was written: sent, waiting with the reason, or given up. */
export function MailsPage() {
  const { t } = useTranslation();
  const { state } = useSearch({ from: '/shell/settings/mail' });
  const chosen = mailStates.find((each) => each === state);
  const [cursors, setCursors] = useState<string[]>([]);
  const [open, setOpen] = useState<string>();
  const mails = useQuery({ ...mailsQuery(chosen, cursors.at(-1)), placeholderData: keepPreviousData });
  const queries = useQueryClient();
  const refresh = useSoon(1_000, () => void queries.invalidateQueries({ queryKey: mailKeys.all }));
  useLive('mails', refresh);
  const items = mails.data?.items;
  const next = mails.data?.nextCursor;
  return (
    <section className={classes.page} aria-label={t('nav.mails')}>
      <PageHead title={t('nav.mails')} />
      <StateTabs chosen={chosen} onChoose={() => setCursors([])} />
      <div className={classes.content}>
        {mails.data?.hasServer === false && (
          <div className={classes.note}>
            <FaultNote tone="warning" fault={{ detail: t('mail.noServer'), remedy: t('mail.noServerRemedy') }} />
          </div>
        )}
        {mails.isError && !items && <ErrorState error={mails.error} onRetry={() => void mails.refetch()} />}
        {mails.isPending && ['a', 'b', 'c', 'd'].map((row) => <Skeleton key={row} height={18} m="lg" radius={5} />)}
        {items?.length === 0 && (
          <EmptyState icon={Mails} title={t(chosen ? 'mail.noneOfStateTitle' : 'mail.noneTitle')}>
            {t('mail.none')}
          </EmptyState>
        )}
        <ul className={classes.rows}>
          {items?.map((mail) => (
            <MailRow key={mail.id} mail={mail} onOpen={() => setOpen(mail.id)} />
          ))}
        </ul>
      </div>
      <PageFooter
        first={cursors.length * 25 + 1}
        count={items?.length ?? 0}
        previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
        next={next ? () => setCursors([...cursors, next]) : undefined}
      />
      {open && <MailDialog id={open} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
