import { Button, Skeleton } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { auditQuery, type AuditEntry } from './api/audit';
import type { AuditSearch } from './audit-search';
import { AuditDetail } from './AuditDetail';
import { AuditTable } from './AuditTable';
import classes from './Audit.module.css';

type Props = { search: AuditSearch; onShow: (next: AuditSearch) => void };

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** The entries page by page, the newest first. */
export function AuditList({ search, onShow }: Props) {
  const { t } = useTranslation();
  const [cursors, setCursors] = useState<string[]>([]);
  const [opened, setOpened] = useState<AuditEntry>();
  const page = useQuery({ ...auditQuery(search, cursors.at(-1)), placeholderData: keepPreviousData });
  const items = page.data?.items;
  const names = page.data?.names ?? {};
  const next = page.data?.nextCursor;
  return (
    <>
      <div className={classes.list}>
        {page.isPending && ROWS.map((row) => <Skeleton key={row} height={16} mx="lg" my={14} width="auto" />)}
        {page.isError && !items && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
        {items?.length === 0 && (
          <EmptyState
            icon={Search}
            title={t('audit.noneTitle')}
            action={<Button onClick={() => onShow({})}>{t('lead.clear')}</Button>}
          >
            {t('audit.none')}
          </EmptyState>
        )}
        {items && items.length > 0 && <AuditTable entries={items} names={names} onOpen={setOpened} />}
      </div>
      <PageFooter
        first={cursors.length * 25 + 1}
        count={items?.length ?? 0}
        previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
        next={next ? () => setCursors([...cursors, next]) : undefined}
      />
      {opened && (
        <AuditDetail
          entry={opened}
          names={names}
          onClose={() => setOpened(undefined)}
          onFollow={(follow) => {
            setOpened(undefined);
            onShow(follow);
          }}
        />
      )}
    </>
  );
}
