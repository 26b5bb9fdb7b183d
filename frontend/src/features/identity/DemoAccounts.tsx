import { useTranslation } from 'react-i18next';
import type { Setup } from '@/api/types';
import { Avatar } from '@/shared/ui/Avatar';
import classes from './SignInPage.module.css';

type Props = { setup: Setup; onChoose: (email: string, password: string) => void };

/** The accounts of the sample organisation; one press fills the form. */
export function DemoAccounts({ setup, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className={classes.demo} aria-label={t('signIn.demo')}>
      <h2>{t('signIn.demo')}</h2>
      <p>
        {t('signIn.demoHint')} <code>{setup.demoPassword}</code>
      </p>
      {setup.demoAccounts?.map((account) => (
        <button key={account.email} type="button" onClick={() => onChoose(account.email, setup.demoPassword ?? '')}>
          <Avatar name={account.name} />
          <span>
            {account.name}
            <small>{account.email}</small>
          </span>
          <em>{t(`user.role.${account.role}`)}</em>
        </button>
      ))}
    </section>
  );
}
