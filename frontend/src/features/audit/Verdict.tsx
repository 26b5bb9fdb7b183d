import { Alert, Button } from '@mantine/core';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/lib/format';
import { CopyButton } from '@/shared/ui/CopyButton';
import { ErrorState } from '@/shared/ui/ErrorState';
import type { useVerifyAudit, Verification } from './api/audit';
import { SealDialog } from './SealDialog';
import classes from './Audit.module.css';

/** Whether the trail still is what was written, which entry is not, and the seal to keep elsewhere. */
export function Verdict({ verify }: { verify: ReturnType<typeof useVerifyAudit> }) {
  const [comparing, setComparing] = useState(false);
  const failed = verify.isError && !comparing;
  return (
    <>
      {failed && <ErrorState error={verify.error} onRetry={() => verify.mutate(verify.variables)} />}
      {verify.data && (
        <Answer verdict={verify.data} compared={verify.variables !== undefined} onCompare={() => setComparing(true)} />
      )}
      {comparing && <SealDialog verify={verify} onClose={() => setComparing(false)} />}
    </>
  );
}

type AnswerProps = { verdict: Verification; compared: boolean; onCompare: () => void };

function Answer({ verdict, compared, onCompare }: AnswerProps) {
  const { t } = useTranslation();
  const Icon = verdict.intact ? ShieldCheck : ShieldAlert;
  return (
    <Alert mx="lg" my="xs" role="status" color={verdict.intact ? 'teal' : 'red'} icon={<Icon size={18} />}>
      <Finding verdict={verdict} compared={compared} />
      {verdict.seal && (
        <p className={classes.seal}>
          {t('audit.seal')} <code>{verdict.seal}</code> <CopyButton value={verdict.seal} label={t('audit.seal')} />
          <small>{t('audit.sealHint')}</small>
        </p>
      )}
      <Button size="xs" variant="default" onClick={onCompare}>
        {t('audit.compare')}
      </Button>
    </Alert>
  );
}

function Finding({ verdict, compared }: { verdict: Verification; compared: boolean }) {
  const { t } = useTranslation();
  if (!verdict.intact) {
    return (
      <p>
        {t(`audit.wrong.${verdict.reason}`, {
          entry: verdict.entry,
          place: number(verdict.place ?? 0),
          before: number((verdict.place ?? 1) - 1),
        })}
      </p>
    );
  }
  return <p>{t(compared ? 'audit.intactSince' : 'audit.intact', { checked: number(verdict.checked) })}</p>;
}
