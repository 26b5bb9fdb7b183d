import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/shared/ui/CopyButton';
import { webhookQuery } from './api/connections';
import classes from './ConnectionsPage.module.css';

/** What Meta's app dashboard asks for. */
export function WebhookNote() {
  const { t } = useTranslation();
  const webhook = useQuery(webhookQuery).data;
  if (!webhook) return null;
  return (
    <details className={classes.webhook}>
      <summary>{t('connection.webhook')}</summary>
      <dl>
        <dt>{t('connection.callbackUrl')}</dt>
        <dd>
          <code>{webhook.callbackUrl}</code>{' '}
          <CopyButton value={webhook.callbackUrl} label={t('connection.callbackUrl')} />
        </dd>
        <dt>{t('connection.verifyToken')}</dt>
        <dd>
          <code>{webhook.verifyToken}</code>{' '}
          <CopyButton value={webhook.verifyToken} label={t('connection.verifyToken')} />
        </dd>
      </dl>
    </details>
  );
}
