import { SegmentedControl, Skeleton, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormActions } from '@/shared/form/FormActions';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import { moment } from '@/shared/lib/format';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { MailFrame } from './MailFrame';
import { MailWriter } from './MailWriter';
import { ProblemList } from './ProblemList';
import { TemplateSelect } from './TemplateSelect';
import { LANGUAGES, useSend, type Language } from './api/followups';
import { momentOf, tomorrow } from './mail-time';
import { usePreview } from './use-preview';
import { useTemplate } from './use-template';
import classes from './Followup.module.css';

type Fields = { language: Language; subject: string; body: string; when: string; at: string };
type Props = { leadId: string; onClose: () => void };

/** What the mail says, how it looks, and when it goes. */
export function SendMailForm({ leadId, onClose }: Props) {
  const { t } = useTranslation();
  const [key] = useState(() => crypto.randomUUID());
  const zone = useSession().organisation.timeZone;
  const [soon] = useState(() => tomorrow(new Date(), zone));
  const sending = useSend(leadId, key);
  const fields = useFields<Fields>({
    initialValues: { language: 'TR', subject: '', body: '', when: 'now', at: soon },
    validate: {
      subject: (value) => (value.trim() ? null : t('followup.subjectMissing')),
      body: (value) => (value.trim() ? null : t('followup.bodyMissing')),
    },
  });
  const { when, at, ...text } = fields.values;
  const { template, empty, ...templates } = useTemplate(leadId, text, ({ language, subject, body }) =>
    fields.setValues({ language, subject, body }),
  );
  const preview = usePreview({ ...text, leadId });
  const due = when === 'later' ? momentOf(at, zone) : undefined;
  const submit = fields.submit((values) =>
    sending.mutate(
      {
        language: values.language,
        subject: values.subject,
        body: values.body,
        templateId: template || undefined,
        at: due,
      },
      {
        onSuccess: () => {
          toast(due ? t('followup.planned', { when: moment(due) }) : t('followup.onItsWay'));
          onClose();
        },
        onError: fields.refused,
      },
    ),
  );
  const problems = [...empty, ...(preview?.problems ?? [])];
  return (
    <form onSubmit={submit} noValidate>
      <div className={classes.choose}>
        <TemplateSelect value={template} error={templates.error} onChoose={templates.choose} />
        {template === '' && (
          <SegmentedControl
            aria-label={t('followup.language')}
            data={LANGUAGES.map((value) => ({ value, label: t(`followup.languages.${value}`) }))}
            {...fields.field('language')}
          />
        )}
      </div>
      <div className={classes.columns}>
        <div className={classes.write}>
          {templates.isFilling ? (
            <Skeleton height={320} radius={8} />
          ) : (
            <MailWriter
              language={text.language}
              subject={fields.field('subject')}
              body={text.body}
              bodyError={fields.field('body').error}
              onBody={(value) => fields.setFieldValue('body', value)}
            />
          )}
          <ProblemList problems={problems} />
          <SegmentedControl
            aria-label={t('followup.whenLabel')}
            data={['now', 'later'].map((value) => ({ value, label: t(`followup.whens.${value}`) }))}
            {...fields.field('when')}
          />
          {when === 'later' && (
            <TextInput
              type="datetime-local"
              label={t('followup.at')}
              description={t('followup.inZone', { zone })}
              {...fields.field('at')}
            />
          )}
        </div>
        {preview && <MailFrame preview={preview} />}
      </div>
      <FormProblem>{fields.problem}</FormProblem>
      <FormActions
        saving={sending.isPending}
        disabled={preview?.problems.some((one) => !one.harmless) || (when === 'later' && !due)}
        save={t(when === 'later' ? 'followup.plan' : 'followup.send')}
        onCancel={onClose}
      />
    </form>
  );
}
