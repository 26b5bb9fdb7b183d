import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { SendMailForm } from './SendMailForm';

type Props = { leadId: string; onClose: () => void };

/** Writes a mail to a lead, from a template or from nothing. */
export function SendMailDialog({ leadId, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <FormDialog size={1120} title={t('followup.writeTo')} onClose={onClose}>
      <SendMailForm leadId={leadId} onClose={onClose} />
    </FormDialog>
  );
}
