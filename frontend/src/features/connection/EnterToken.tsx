import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import type { Discovered } from './ChoosePage';
import { useDiscoverPages } from './api/connections';
import classes from './ConnectionPanel.module.css';

export type Keys = { accessToken: string; appSecret?: string };
type Props = { onFound: (keys: Keys, pages: Discovered[]) => void; onCancel: () => void; cancel?: string };

export function EnterToken({ onFound, onCancel, cancel }: Props) {
  const { t } = useTranslation();
  const discover = useDiscoverPages();
  const fields = useFields({
    initialValues: { accessToken: '', appSecret: '' },
    validate: { accessToken: (value) => (value.trim() ? null : t('connection.tokenMissing')) },
  });
  const submit = fields.submit(({ accessToken, appSecret }) => {
    const keys: Keys = {
      accessToken: accessToken.trim(),
      ...(appSecret.trim() ? { appSecret: appSecret.trim() } : {}),
    };
    discover.mutate(keys, { onSuccess: ({ pages }) => onFound(keys, pages), onError: fields.refused });
  });
  return (
    <form className={classes.modal} onSubmit={submit} noValidate>
      <p>{t('connection.tokenHint')}</p>
      <PasswordInput
        data-autofocus
        label={t('connection.token')}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...fields.field('accessToken')}
      />
      <PasswordInput
        label={t('connection.appSecret')}
        description={t('connection.appSecretHint')}
        autoComplete="off"
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.showPassword') }}
        {...fields.field('appSecret')}
      />
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions saving={discover.isPending} save={t('connection.findPages')} onCancel={onCancel} cancel={cancel} />
    </form>
  );
}
