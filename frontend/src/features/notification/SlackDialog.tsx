import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useSaveSlack, type ChannelSetup } from './api/channels';

type Props = { setup: ChannelSetup | undefined; onClose: () => void };

/** The token of the organisation's own Slack app, with the way to get one. */
export function SlackDialog({ setup, onClose }: Props) {
  const { t } = useTranslation();
  const save = useSaveSlack();
  const fields = useFields({
    initialValues: { token: '' },
    validate: { token: (value) => (value.trim() || setup ? null : t('channels.slack.tokenMissing')) },
  });
  const submit = fields.submit(({ token }) =>
    save.mutate(token.trim() ? { token: token.trim() } : {}, {
      onSuccess: () => {
        toast(t('action.saved'));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  return (
    <FormDialog title={t('channels.slack.name')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <ol className={form.list}>
          <li>{t('channels.slack.step1')}</li>
          <li>{t('channels.slack.step2')}</li>
          <li>{t('channels.slack.step3')}</li>
        </ol>
        <PasswordInput
          data-autofocus
          label={t('channels.slack.token')}
          description={setup ? t('channels.kept') : t('channels.slack.tokenHint')}
          autoComplete="off"
          maxLength={300}
          {...fields.field('token')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={save.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
