import { Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages } from '@/shared/i18n/language';
import { FormActions } from '@/shared/form/FormActions';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import { useFields } from '@/shared/form/use-fields';
import form from '@/shared/form/Form.module.css';
import { useSession } from '@/shared/session/session';
import { toast } from '@/shared/ui/toast';
import { rolesQuery } from './api/access';
import { invitationsQuery, useInvite } from './api/invitations';
import { DistributorSelect } from './DistributorSelect';
import { RoleSelect } from './RoleSelect';
import { fieldsOf, invitationFaultsOf, invitationOf, isPartner } from './user-fields';

/** Invites a person by mail, who chooses name and password. */
export function InvitationDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const invite = useInvite();
  const waits = useQuery(invitationsQuery).data?.hasMailServer === false;
  const { organisation } = useSession();
  const roles = useQuery(rolesQuery).data?.items ?? [];
  const fields = useFields({
    initialValues: fieldsOf(undefined, organisation.language),
    validate: (values) =>
      Object.fromEntries(Object.entries(invitationFaultsOf(values, roles)).map(([name, fault]) => [name, t(fault)])),
  });
  const submit = fields.submit((values) =>
    invite.mutate(invitationOf(values, roles), {
      onError: fields.refused,
      onSuccess: ({ email }) => {
        toast(t(waits ? 'invitation.waits' : 'invitation.sent', { email }));
        onClose();
      },
    }),
  );
  return (
    <FormDialog title={t('invitation.invite')} onClose={onClose}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p>{t(waits ? 'invitation.waitsHint' : 'invitation.inviteHint')}</p>
        <TextInput
          data-autofocus
          label={t('signIn.email')}
          type="email"
          autoComplete="off"
          {...fields.field('email')}
        />
        <div className={form.pair}>
          <RoleSelect {...fields.field('role')} />
          <Select label={t('user.language')} allowDeselect={false} data={languages} {...fields.field('language')} />
        </div>
        {isPartner(fields.values.role, roles) && <DistributorSelect {...fields.field('distributorId')} />}
        <FormProblem>{fields.problem}</FormProblem>
        <FormActions
          saving={invite.isPending}
          save={t(waits ? 'invitation.write' : 'invitation.send')}
          onCancel={onClose}
        />
      </form>
    </FormDialog>
  );
}
