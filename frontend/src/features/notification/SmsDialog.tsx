import { PasswordInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useSaveSms, type ChannelSetup } from './api/channels';
import { formats, smsFields, smsSetup, verbs, withFormat } from './channel-model';

type Props = { setup: ChannelSetup | undefined; onClose: () => void };

/** How the gateway of the organisation's choice is called. */
export function SmsDialog({ setup, onClose }: Props) {
  const { t } = useTranslation();
  const save = useSaveSms();
  const fields = useFields({
    initialValues: smsFields(setup),
    validate: {
      url: (value) => (/^https?:\/\/[^/\s]+/i.test(value.trim()) ? null : t('channels.sms.urlMissing')),
    },
  });
  const submit = fields.submit((values) =>
    save.mutate(smsSetup(values), {
      onSuccess: () => {
        toast(t('action.saved'));
        onClose();
      },
      onError: fields.refused,
    }),
  );
  return (
    <FormDialog title={t('channels.sms.name')} onClose={onClose} size={620}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p>{t('channels.sms.placeholders')}</p>
        <div className={form.pair}>
          <Select label={t('channels.sms.verb')} allowDeselect={false} data={[...verbs]} {...fields.field('verb')} />
          <TextInput label={t('channels.sms.sender')} maxLength={30} {...fields.field('sender')} />
        </div>
        <TextInput
          data-autofocus
          type="url"
          label={t('channels.sms.url')}
          description={t('channels.sms.urlHint')}
          maxLength={2000}
          {...fields.field('url')}
        />
        <Request fields={fields} />
        <PasswordInput
          label={t('channels.sms.secret')}
          description={setup?.secret ? t('channels.sms.secretKept') : t('channels.sms.secretHint')}
          autoComplete="off"
          maxLength={1000}
          {...fields.field('secret')}
        />
        <TextInput
          label={t('channels.sms.success')}
          description={t('channels.sms.successHint')}
          maxLength={200}
          {...fields.field('success')}
        />
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={save.isPending} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}

type Fields = ReturnType<typeof useFields<ReturnType<typeof smsFields>>>;

function Request({ fields }: { fields: Fields }) {
  const { t } = useTranslation();
  return (
    <>
      {fields.values.verb !== 'GET' && (
        <>
          <Select
            label={t('channels.sms.format')}
            allowDeselect={false}
            data={formats.map((value) => ({ value, label: t(`channels.sms.formats.${value}`) }))}
            value={fields.values.format}
            onChange={(format) => format && fields.setValues(withFormat(fields.values, format))}
          />
          <Textarea label={t('channels.sms.body')} autosize minRows={3} maxLength={4000} {...fields.field('body')} />
        </>
      )}
      <Textarea
        label={t('channels.sms.headers')}
        description={t('channels.sms.headersHint')}
        autosize
        minRows={1}
        maxLength={4000}
        {...fields.field('headers')}
      />
    </>
  );
}
