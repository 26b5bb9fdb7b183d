import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { emailRule } from '@/shared/form/email';
import { languages } from '@/shared/i18n/language';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { useInvite } from './api/invitations';
import { DistributorSelect } from './DistributorSelect';
import { fieldsOf, invitationOf, roles } from './user-fields';

/** Invites a person by mail, who chooses name and password. */
export function InvitationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const invite = useInvite();
  const { organisation } = useSession();
  const fields = useFields({
    initialValues: fieldsOf(undefined, organisation.language),
    validate: {
      email: emailRule(t),
      distributorId: (value, { role }) => (role !== 'DISTRIBUTOR' || value ? null : t('users.distributorMissing')),
    },
  });
  const submit = fields.submit((values) =>
    invite.mutate(invitationOf(values), {
      onError: fields.refused,
      onSuccess: ({ email }) => {
        toast(t('invitation.sent', { email }));
        onClose();
      },
    }),
  );
  return (
    <FormDialog title={t('invitation.invite')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p>{t('invitation.inviteHint')}</p>
        <TextInput
          data-autofocus
          label={t('signIn.email')}
          type="email"
          autoComplete="off"
          {...fields.field('email')}
        />
        <div className={form.pair}>
          <Select
            label={t('users.role')}
            allowDeselect={false}
            data={roles.map((role) => ({ value: role, label: t(`user.role.${role}`) }))}
            {...fields.field('role')}
          />
          <Select label={t('user.language')} allowDeselect={false} data={languages} {...fields.field('language')} />
        </div>
        {fields.values.role === 'DISTRIBUTOR' && <DistributorSelect {...fields.field('distributorId')} />}
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions saving={invite.isPending} save={t('invitation.send')} onCancel={onClose} />
      </form>
    </FormDialog>
  );
}
