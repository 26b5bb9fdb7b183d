import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MailState } from './api/mails';

export const mailStates: MailState[] = ['WAITING', 'FAILED', 'SENT', 'EXPIRED', 'WITHDRAWN'];

/** Which mails are shown; the address holds it. */
export function StateTabs({ chosen, onChoose }: { chosen?: MailState; onChoose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const show = (state?: MailState) => {
    onChoose();
    void navigate({ to: '/settings/mail', search: state ? { state } : {} });
  };
  return (
    <div role="tablist" aria-label={t('mail.states')}>
      <button type="button" role="tab" aria-selected={!chosen} onClick={() => show()}>
        {t('mail.all')}
      </button>
      {mailStates.map((state) => (
        <button key={state} type="button" role="tab" aria-selected={chosen === state} onClick={() => show(state)}>
          {t(`mail.state.${state}`)}
        </button>
      ))}
    </div>
  );
}
