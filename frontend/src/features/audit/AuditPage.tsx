import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/shared/ui/PageHead';
import { useVerifyAudit } from './api/audit';
import type { AuditSearch } from './audit-search';
import { AuditFilters } from './AuditFilters';
import { AuditList } from './AuditList';
import { Verdict } from './Verdict';
import classes from './Audit.module.css';

/** Who did what, when and from where; and the proof that nobody rewrote it. */
export function AuditPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/shell/audit' });
  const navigate = useNavigate();
  const verify = useVerifyAudit();
  const show = (next: AuditSearch) => void navigate({ to: '/audit', search: next });
  return (
    <section className={classes.page} aria-label={t('nav.audit')}>
      <PageHead
        title={t('nav.audit')}
        actions={
          <Button
            leftSection={<ShieldCheck size={16} />}
            loading={verify.isPending}
            onClick={() => verify.mutate(undefined)}
          >
            {t('audit.verify')}
          </Button>
        }
      />
      <Verdict verify={verify} />
      <AuditFilters search={search} onShow={show} />
      <AuditList key={JSON.stringify(search)} search={search} onShow={show} />
    </section>
  );
}
