import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ShieldCheck, ShieldOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { PageHead } from '@/shared/ui/PageHead';
import { secondFactorQuery, useBegin, useRenewCodes, useSwitchOff, type Enrolment } from './api/second-factor';
import { CodeDialog } from './CodeDialog';
import { EnrolmentDialog } from './EnrolmentDialog';
import { RecoveryCodesDialog } from './RecoveryCodesDialog';
import classes from './SecurityPage.module.css';

/** How one's own account is protected. */
export function SecurityPage() {
  const { t } = useTranslation();
  const factor = useQuery(secondFactorQuery);
  return (
    <section aria-label={t('security.title')}>
      <PageHead title={t('security.title')} />
      {factor.isPending && <Skeleton height={140} m="lg" radius={8} width="auto" />}
      {factor.isError && <ErrorState error={factor.error} onRetry={() => void factor.refetch()} />}
      {factor.data && <SecondStep {...factor.data} />}
    </section>
  );
}

function SecondStep({ on, since, recoveryCodesLeft }: { on: boolean; since?: string; recoveryCodesLeft: number }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<string[]>();
  const Icon = on ? ShieldCheck : ShieldOff;
  return (
    <section className={classes.card} aria-label={t('secondStep.title')}>
      <div className={classes.head} data-on={on}>
        <Icon size={20} aria-hidden />
        <h2>{t('secondStep.title')}</h2>
        <em>{t(on ? 'secondStep.on' : 'secondStep.off')}</em>
      </div>
      <p>{t(on ? 'secondStep.onHint' : 'secondStep.offHint', { since: since ? moment(since) : '' })}</p>
      {on && <p data-few={recoveryCodesLeft < 3}>{t('secondStep.left', { count: recoveryCodesLeft })}</p>}
      {on ? <WhenOn onCodes={setCodes} /> : <WhenOff onCodes={setCodes} />}
      {codes && <RecoveryCodesDialog codes={codes} onClose={() => setCodes(undefined)} />}
    </section>
  );
}

type Told = { onCodes: (codes: string[]) => void };

function WhenOff({ onCodes }: Told) {
  const { t } = useTranslation();
  const begin = useBegin();
  const [enrolment, setEnrolment] = useState<Enrolment>();
  return (
    <>
      <Button
        variant="filled"
        loading={begin.isPending}
        onClick={() => begin.mutate(undefined, { onSuccess: setEnrolment })}
      >
        {t('secondStep.begin')}
      </Button>
      {enrolment && <EnrolmentDialog enrolment={enrolment} onClose={() => setEnrolment(undefined)} onDone={onCodes} />}
    </>
  );
}

function WhenOn({ onCodes }: Told) {
  const { t } = useTranslation();
  const renew = useRenewCodes();
  const switchOff = useSwitchOff();
  const [asking, setAsking] = useState<'renew' | 'off'>();
  const close = () => setAsking(undefined);
  return (
    <div className={classes.actions}>
      <Button onClick={() => setAsking('renew')}>{t('secondStep.renew')}</Button>
      <Button color="red" variant="subtle" onClick={() => setAsking('off')}>
        {t('secondStep.switchOff')}
      </Button>
      {asking === 'renew' && (
        <CodeDialog
          title={t('secondStep.renew')}
          hint={t('secondStep.renewHint')}
          mutation={renew}
          onClose={close}
          onDone={({ items }) => onCodes(items)}
        />
      )}
      {asking === 'off' && (
        <CodeDialog
          title={t('secondStep.switchOff')}
          hint={t('secondStep.switchOffHint')}
          mutation={switchOff}
          onClose={close}
          onDone={() => {}}
        />
      )}
    </div>
  );
}
