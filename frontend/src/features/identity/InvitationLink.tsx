import { Button, Group, Modal, Skeleton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import form from '@/shared/form/Form.module.css';
import { CopyButton } from '@/shared/ui/CopyButton';
import { ErrorState } from '@/shared/ui/ErrorState';
import { invitationLinkQuery } from './api/invitations';

/** The link of an invitation that no mail takes along, to be passed on by other ways. */
export function InvitationLink({ email, onClose }: { email: string; onClose: () => void }) {
  const { t } = useTranslation();
  const link = useQuery(invitationLinkQuery(email));
  return (
    <Modal opened onClose={onClose} title={t('invitation.link')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <div className={form.form}>
        <p>{t('invitation.linkHint', { email })}</p>
        {link.isPending && <Skeleton height={36} radius={8} />}
        {link.isError && <ErrorState error={link.error} onRetry={() => void link.refetch()} />}
        {link.data && (
          <TextInput
            readOnly
            aria-label={t('invitation.link')}
            value={link.data}
            onFocus={(event) => event.currentTarget.select()}
            rightSection={<CopyButton value={link.data} label={t('invitation.link')} />}
          />
        )}
        {link.data === null && <p role="alert">{t('invitation.linkGone')}</p>}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('action.close')}</Button>
        </Group>
      </div>
    </Modal>
  );
}
