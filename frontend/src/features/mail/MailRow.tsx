import { Button } from '@mantine/core';
import { CircleAlert, CircleCheck, Clock, Hourglass, Lock, RotateCcw, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { MailListItem } from '@/api/types';
import { RelativeTime } from '@/shared/ui/RelativeTime';
import { toast } from '@/shared/ui/toast';
import { useResendMail } from './api/mails';
import classes from './MailsPage.module.css';

const icons = { WAITING: Clock, SENT: CircleCheck, FAILED: CircleAlert, EXPIRED: Hourglass, WITHDRAWN: Undo2 };

/** A mail: to whom, about what, how far, and why it did not leave. */
export function MailRow({ mail, onOpen }: { mail: MailListItem; onOpen: () => void }) {
  const { t } = useTranslation();
  const Icon = icons[mail.state];
  return (
    <li className={classes.row} data-state={mail.state}>
      <Icon size={16} aria-hidden />
      <div>
        <p className={classes.head}>
          <button type="button" onClick={onOpen}>
            {mail.subject || t('mail.toALead')}
          </button>
          {mail.confidential && <Lock size={13} aria-label={t('mail.confidential')} />}
        </p>
        <p className={classes.to}>
          {mail.toName && <span>{mail.toName}</span>}
          <span>{mail.to}</span>
        </p>
        {mail.fault && (
          <p className={classes.fault}>
            {mail.fault.detail} <span>{mail.fault.remedy}</span>
          </p>
        )}
      </div>
      <div className={classes.end}>
        <span>
          {t(`mail.state.${mail.state}`)} · <RelativeTime at={mail.sentAt ?? mail.createdAt} />
        </span>
        {mail.attempts > 1 && <span>{t('mail.attempts', { count: mail.attempts })}</span>}
        {mail.state !== 'SENT' && <Resend mail={mail} />}
      </div>
    </li>
  );
}

/** Gives a mail another try at once. */
export function Resend({ mail }: { mail: MailListItem }) {
  const { t } = useTranslation();
  const resend = useResendMail();
  if (!mail.allowed.includes('resend')) return null;
  return (
    <Button
      leftSection={<RotateCcw size={14} />}
      aria-label={t('mail.resendTo', { to: mail.to || t('mail.toALead') })}
      loading={resend.isPending}
      onClick={() =>
        resend.mutate(mail.id, { onSuccess: () => toast(t('mail.resent', { to: mail.to || t('mail.toALead') })) })
      }
    >
      {t('mail.resend')}
    </Button>
  );
}
