import { Button, Code, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import form from '@/shared/form/Form.module.css';
import { CopyButton } from '@/shared/ui/CopyButton';

type Props = { secret: string; renewed?: boolean; onClose: () => void };

/** What the receiver checks signatures with, this once. */
export function SecretDialog({ secret, renewed, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog title={t('webhook.secretTitle')} onClose={onClose}>
      <div className={form.form}>
        <p>{t('webhook.secret')}</p>
        <Group gap="xs" wrap="nowrap">
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {secret}
          </Code>
          <CopyButton value={secret} label={t('webhook.secretName')} />
        </Group>
        <p>{t(renewed ? 'webhook.secretOverlap' : 'webhook.secretUse')}</p>
        <Group justify="flex-end">
          <Button variant="filled" onClick={onClose}>
            {t('tokens.kept')}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
