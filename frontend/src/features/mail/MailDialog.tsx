import { Modal, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getNonce } from 'get-nonce';
import { useTranslation } from 'react-i18next';
import { moment } from '@/shared/lib/format';
import { ErrorState } from '@/shared/ui/ErrorState';
import { mailQuery } from './api/mails';
import { Resend } from './MailRow';
import classes from './MailDialog.module.css';

/** What a mail says, as HTML and as text. */
export function MailDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const mail = useQuery(mailQuery(id));
  const found = mail.data;
  return (
    <Modal
      opened
      onClose={onClose}
      size={1040}
      title={found ? found.subject || t('mail.toALead') : t('mail.open')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {mail.isPending && <Skeleton height={320} radius={8} />}
      {mail.isError && <ErrorState error={mail.error} onRetry={() => void mail.refetch()} />}
      {found && (
        <>
          <dl className={classes.facts}>
            <dt>{t('mail.to')}</dt>
            <dd>
              {found.toName} {found.to}
            </dd>
            <dt>{t('mail.written')}</dt>
            <dd>{moment(found.createdAt)}</dd>
            {found.fault?.answer && (
              <>
                <dt>{t('mail.answer')}</dt>
                <dd>
                  <code>{found.fault.answer}</code>
                </dd>
              </>
            )}
          </dl>
          {found.html && found.text ? (
            <div className={classes.both}>
              <HtmlFrame html={found.html} />
              <pre>{found.text}</pre>
            </div>
          ) : (
            <p className={classes.withheld}>{t(withheld(found))}</p>
          )}
          <div className={classes.actions}>
            <Resend mail={found} />
          </div>
        </>
      )}
    </Modal>
  );
}

/** Shut off from everything: no scripts, no links, no loading; only the mail's own style element is let through. */
function HtmlFrame({ html }: { html: string }) {
  const { t } = useTranslation();
  const styled = html.replace('<style>', `<style nonce="${getNonce() ?? ''}">`);
  return <iframe title={t('mail.preview')} sandbox="" srcDoc={styled} className={classes.frame} />;
}

/** Why there is no text. */
function withheld({ confidential, news, to }: { confidential: boolean; news: boolean; to: string }) {
  if (to === '') return 'mail.ofLeads';
  if (news) return 'mail.forgotten';
  return confidential ? 'mail.withheld' : 'mail.unreadable';
}
