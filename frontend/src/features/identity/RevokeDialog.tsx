import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import form from '@/shared/form/Form.module.css';
import { moment } from '@/shared/lib/format';
import { toast } from '@/shared/ui/toast';
import { useRevokeToken, type ApiToken } from './api/tokens';
import { rightWords } from './right-words';

/** Names the token and what stops with it before it ends for good. */
export function RevokeDialog({ token, onClose }: { token: ApiToken; onClose: () => void }) {
  const { t } = useTranslation();
  const revoke = useRevokeToken();
  const { name, lastUsedAt } = token;
  const done = () => {
    toast(t('tokens.revoked', { name }));
    onClose();
  };
  return (
    <FormDialog title={t('tokens.revokeTitle', { name })} onClose={onClose}>
      <div className={form.form}>
        <p>{t('tokens.revokeWhat')}</p>
        <ul className={form.list}>
          {rightWords(token.rights, t).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <p>{lastUsedAt ? t('tokens.revokeUsed', { at: moment(lastUsedAt) }) : t('tokens.revokeUnused')}</p>
        <FormProblem>{revoke.error?.message}</FormProblem>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            color="red"
            variant="filled"
            loading={revoke.isPending}
            onClick={() => revoke.mutate(token.id, { onSuccess: done })}
          >
            {t('tokens.revokeDo')}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
