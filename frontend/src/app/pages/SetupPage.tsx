import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewConnection } from '@/features/connection/NewConnection';
import { setupQuery } from '@/features/identity/api/setup';
import { DistributorForm } from '@/features/organisation/DistributorForm';
import { SetupForm } from '@/features/organisation/SetupForm';
import { HuniMark } from '@/shared/ui/marks';
import { FirstLead } from './FirstLead';
import classes from './SetupPage.module.css';

const steps = ['organisation', 'distributor', 'connection', 'lead'] as const;
type Step = (typeof steps)[number];

/** The first start: organisation and admin, the first distributor, Meta, and the first lead on the screen. */
export function SetupPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: '/setup' });
  const needed = useQuery(setupQuery).data?.needed;
  const [step, setStep] = useState<Step>('organisation');
  return (
    <main className={classes.page}>
      <div className={classes.brand}>
        <span className={classes.logo}>
          <HuniMark size={15} aria-hidden />
        </span>
        <b>Huni</b>
      </div>
      <div className={classes.card}>
        <Progress step={step} />
        <h1>{t(`setup.${step}.title`)}</h1>
        <p className={classes.lead}>{t(`setup.${step}.hint`)}</p>
        {step === 'organisation' &&
          (token && needed !== false ? <SetupForm token={token} onDone={() => setStep('distributor')} /> : <Used />)}
        {step === 'distributor' && <DistributorForm onSaved={() => setStep('connection')} />}
        {step === 'connection' && <Connect onStep={setStep} />}
        {step === 'lead' && <FirstLead />}
      </div>
    </main>
  );
}

function Used() {
  const { t } = useTranslation();
  return (
    <p role="alert">
      {t('setup.used')} <Link to="/sign-in">{t('signIn.submit')}</Link>
    </p>
  );
}

function Connect({ onStep }: { onStep: (step: Step) => void }) {
  const navigate = useNavigate();
  return <NewConnection onClose={() => void navigate({ to: '/leads' })} onCreated={() => onStep('lead')} />;
}

function Progress({ step }: { step: Step }) {
  const { t } = useTranslation();
  const at = steps.indexOf(step);
  return (
    <ol className={classes.steps}>
      {steps.map((each, index) => (
        <li key={each} aria-current={each === step ? 'step' : undefined} data-done={index < at || undefined}>
          {index < at ? <CircleCheck size={14} aria-hidden /> : <span className="num">{index + 1}</span>}
          {t(`setup.${each}.step`)}
        </li>
      ))}
    </ol>
  );
}
