import { Alert, Button, Group, Select, Skeleton, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { EmptyState } from '@/shared/ui/EmptyState';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageFooter } from '@/shared/ui/PageFooter';
import { PageHead } from '@/shared/ui/PageHead';
import { auditQuery, useVerifyAudit } from './api/audit';
import { AuditTable } from './AuditTable';

const kinds = [
  'CREATED',
  'CHANGED',
  'REMOVED',
  'SIGNED_IN',
  'SIGNED_OUT',
  'SIGN_IN_FAILED',
  'EXPORTED',
  'EXPORT_ENDED',
  'EXPORT_BROKEN_OFF',
];

/** Who did what, when and from where; and the proof that nobody rewrote it. */
export function AuditPage() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 250);
  const [cursors, setCursors] = useState<string[]>([]);
  const page = useQuery({ ...auditQuery(kind ?? undefined, q, cursors.at(-1)), placeholderData: keepPreviousData });
  const verify = useVerifyAudit();
  const items = page.data?.items;
  const next = page.data?.nextCursor;
  return (
    <section aria-label={t('nav.audit')}>
      <PageHead
        title={t('nav.audit')}
        actions={
          <Button leftSection={<ShieldCheck size={16} />} loading={verify.isPending} onClick={() => verify.mutate()}>
            {t('audit.verify')}
          </Button>
        }
      />
      {verify.data && <Verdict verdict={verify.data} />}
      <Group px="lg" py="xs" gap="xs">
        <TextInput
          aria-label={t('audit.search')}
          placeholder={t('audit.search')}
          leftSection={<Search size={14} />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setCursors([]);
          }}
        />
        <Select
          aria-label={t('audit.kind')}
          placeholder={t('audit.kind')}
          clearable
          data={kinds.map((each) => ({ value: each, label: t(`audit.kinds.${each}`) }))}
          value={kind}
          onChange={(chosen) => {
            setKind(chosen);
            setCursors([]);
          }}
        />
      </Group>
      {page.isPending && <Skeleton height={220} m="lg" radius={8} width="auto" />}
      {page.isError && !items && <ErrorState error={page.error} onRetry={() => void page.refetch()} />}
      {items?.length === 0 && <EmptyState icon={Search} title={t('audit.noneTitle')} />}
      {items && items.length > 0 && <AuditTable entries={items} />}
      <PageFooter
        first={cursors.length * 25 + 1}
        count={items?.length ?? 0}
        previous={cursors.length ? () => setCursors(cursors.slice(0, -1)) : undefined}
        next={next ? () => setCursors([...cursors, next]) : undefined}
      />
    </section>
  );
}

type VerdictData = NonNullable<ReturnType<typeof useVerifyAudit>['data']>;

function Verdict({ verdict }: { verdict: VerdictData }) {
  const { t } = useTranslation();
  const Icon = verdict.intact ? ShieldCheck : ShieldAlert;
  return (
    <Alert mx="lg" my="xs" role="status" color={verdict.intact ? 'teal' : 'red'} icon={<Icon size={18} />}>
      {verdict.intact
        ? t('audit.intact', { checked: number(verdict.checked) })
        : t(`audit.wrong.${verdict.reason}`, { entry: verdict.entry, place: verdict.place })}
    </Alert>
  );
}
