import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { MailCheck, MailPlus, MailX, type LucideIcon, CalendarClock, Hourglass, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { IconAction } from '@/shared/ui/IconAction';
import { PanelSection } from '@/shared/ui/SidePanel';
import { toast } from '@/shared/ui/toast';
import { SendMailDialog } from './SendMailDialog';
import { leadMailsQuery, useCancel, useWish, type LeadMail } from './api/followups';
import classes from './Followup.module.css';

const icons: Record<LeadMail['state'], LucideIcon> = {
  SCHEDULED: CalendarClock,
  WAITING: Hourglass,
  SENT: MailCheck,
  FAILED: MailX,
  WITHDRAWN: MailX,
};

/** The mails of a lead: planned, sent and taken back; and whether the person wants any. */
export function LeadMailsSection({ leadId, mayWrite }: { leadId: string; mayWrite: boolean }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const mails = useQuery(leadMailsQuery(leadId)).data;
  const wish = useWish(leadId);
  if (!mails || (!mayWrite && mails.items.length === 0)) return null;
  const own = mails.optedOutBy === 'PERSON';
  const tell = (out: boolean) => toast(t(out ? 'followup.noneWanted' : 'followup.wantedAgain'));
  return (
    <PanelSection title={t('followup.mails')}>
      {mails.optedOut && <p className={classes.out}>{t(own ? 'followup.optedOutByPerson' : 'followup.optedOut')}</p>}
      {mails.items.length > 0 && (
        <ol className={classes.mails}>
          {mails.items.map((mail) => (
            <Entry key={mail.id} leadId={leadId} mail={mail} mayWrite={mayWrite} />
          ))}
        </ol>
      )}
      {mayWrite && !own && (
        <Group mt={8} gap={8}>
          {mails.reachable && !mails.optedOut && (
            <Button size="xs" leftSection={<MailPlus size={14} />} onClick={() => setOpen(true)}>
              {t('followup.write')}
            </Button>
          )}
          {!mails.reachable && <span className="mut">{t('followup.unreachable')}</span>}
          {mails.reachable && (
            <Button
              size="xs"
              variant="subtle"
              loading={wish.isPending}
              onClick={() => wish.mutate(!mails.optedOut, { onSuccess: () => tell(!mails.optedOut) })}
            >
              {t(mails.optedOut ? 'followup.wantAgain' : 'followup.wantNone')}
            </Button>
          )}
        </Group>
      )}
      {open && <SendMailDialog leadId={leadId} onClose={() => setOpen(false)} />}
    </PanelSection>
  );
}

function Entry({ leadId, mail, mayWrite }: { leadId: string; mail: LeadMail; mayWrite: boolean }) {
  const { t } = useTranslation();
  const cancel = useCancel(leadId);
  const Icon = icons[mail.state];
  const subject = mail.subject ?? mail.template ?? '…';
  const open = mail.state === 'SCHEDULED' || mail.state === 'WAITING';
  const state =
    mail.state === 'SCHEDULED'
      ? t('followup.goes', { when: moment(mail.dueAt) })
      : `${t(`followup.state.${mail.state}`)}${mail.endedAt ? ` · ${moment(mail.endedAt)}` : ''}`;
  return (
    <li data-state={mail.state}>
      <Icon size={16} aria-hidden />
      <span>
        <b dir="auto">{subject}</b>
        <small>
          {state}
          {mail.reason && ` · ${t(`followup.reason.${mail.reason}`, { defaultValue: mail.reason })}`}
        </small>
        <br />
        <small>{mail.byName ?? (mail.rule ? t('followup.byRule', { rule: mail.rule }) : '')}</small>
      </span>
      {open && mayWrite && (
        <IconAction
          icon={X}
          label={t('followup.cancelOf', { subject })}
          disabled={cancel.isPending}
          onClick={() => cancel.mutate(mail.id, { onSuccess: () => toast(t('followup.cancelled')) })}
        />
      )}
    </li>
  );
}
