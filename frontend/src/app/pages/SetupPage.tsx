import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NewConnection } from '@/features/connection/NewConnection';
import { setupQuery } from '@/features/identity/api/setup';
import { DistributorForm } from '@/features/organisation/DistributorForm';
import { SetupForm } from '@/features/organisation/SetupForm';
import { useTitle } from '@/shared/lib/use-title';
import { sessionQuery } from '@/shared/session/session';
import { Brand } from '@/shared/ui/Brand';
import { LookFooter } from '@/shared/ui/LookFooter';
import { FirstLead } from './FirstLead';
import { SetupSteps } from './SetupSteps';
import { stepOf, type Step } from './setup-step';
import classes from './SetupPage.module.css';

/** The first start: organisation and admin, the first distributor, Meta, and the first lead on the screen. */
export function SetupPage() {
  const { t } = useTranslation();
  const { token, step: asked } = useSearch({ from: '/setup' });
  const signedIn = Boolean(useQuery(sessionQuery).data);
  const step = signedIn ? stepOf(asked) : 'organisation';
  useTitle(t(`setup.${step}.title`));
  return (
    <div className={classes.page}>
      <header className={classes.aside}>
        <Brand />
        <div className={classes.intro}>
          <p>{t('setup.title')}</p>
          <p>{t('setup.subtitle')}</p>
        </div>
        <SetupSteps at={step} />
        <LookFooter />
      </header>
      <main className={classes.main}>
        <h1>{t(`setup.${step}.title`)}</h1>
        <p className={classes.lead}>{t(`setup.${step}.hint`)}</p>
        <div className={classes.card}>
          <StepForm step={step} token={token} />
        </div>
      </main>
    </div>
  );
}

function StepForm({ step, token }: { step: Step; token?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const needed = useQuery(setupQuery).data?.needed;
  const go = (next: Step) => void navigate({ to: '/setup', search: { step: next }, replace: true });
  switch (step) {
    case 'organisation':
      return token && needed !== false ? <SetupForm token={token} onDone={() => go('distributor')} /> : <Used />;
    case 'distributor':
      return <DistributorForm save={t('action.next')} onSaved={() => go('connection')} />;
    case 'connection':
      return (
        <NewConnection
          cancel={t('setup.later')}
          onCancel={() => void navigate({ to: '/leads' })}
          onCreated={() => go('lead')}
        />
      );
    case 'lead':
      return <FirstLead />;
  }
}

function Used() {
  const { t } = useTranslation();
  return (
    <p role="alert" className={classes.used}>
      {t('setup.used')} <Link to="/sign-in">{t('signIn.submit')}</Link>
    </p>
  );
}
