import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '@/shared/form/FormProblem';
import { setupQuery } from './api/setup';
import { DemoAccounts } from './DemoAccounts';
import { Gate } from './Gate';
import { SignInForm } from './SignInForm';
import classes from './SignInPage.module.css';

export function SignInPage() {
  const { t } = useTranslation();
  const setup = useQuery(setupQuery).data;
  const [chosen, setChosen] = useState({ email: '', password: '' });
  return (
    <Gate
      title={t('signIn.title')}
      subtitle={t(setup?.needed ? 'signIn.notSetUp' : 'signIn.subtitle')}
      beside={
        setup?.demo && <DemoAccounts setup={setup} onChoose={(email, password) => setChosen({ email, password })} />
      }
    >
      <SignInForm key={chosen.email} chosen={chosen} />
      <Link to="/forgot-password" className={classes.aside}>
        {t('signIn.forgot')}
      </Link>
      {setup?.singleSignOn && <SingleSignOn />}
    </Gate>
  );
}

/** The way over the organisation's identity provider, which comes back here when it does not let somebody in. */
function SingleSignOn() {
  const { t } = useTranslation();
  const { to, problem } = useSearch({ from: '/sign-in' });
  return (
    <>
      <p className={classes.or}>{t('signIn.or')}</p>
      <Button
        component="a"
        href={`/single-sign-on${to ? `?to=${encodeURIComponent(to)}` : ''}`}
        size="md"
        fullWidth
        leftSection={<Building2 size={16} />}
      >
        {t('signIn.singleSignOn')}
      </Button>
      <FormProblem>{problem && t(`signIn.problem.${problem}`, t('signIn.problem.single-sign-on-failed'))}</FormProblem>
    </>
  );
}
