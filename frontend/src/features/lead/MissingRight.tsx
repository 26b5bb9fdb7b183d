import { Button, Group, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/shared/session/session';
import form from '@/shared/form/Form.module.css';
import { rightWord } from '@/shared/session/right-word';
import type { LeadSearch } from './lead-search';

const asked = { new: 'lead:create', export: 'lead:export' } as const;
const keys = ['new', 'export'] as const;

type Props = { search: LeadSearch; onShow: (next: LeadSearch) => void };

/** An address that somebody passed on opens a dialogue that is not for everybody: says so, and who may. */
export function MissingRight({ search, onShow }: Props) {
  const { t } = useTranslation();
  const { rights } = useSession();
  const missing = keys.find((key) => search[key] && !rights.includes(asked[key]));
  if (!missing) return null;
  const close = () => onShow({ ...search, [missing]: undefined });
  return (
    <Modal
      opened
      onClose={close}
      title={t(`lead.mayNot.${missing}.title`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={form.form}>
        <p>{t(`lead.mayNot.${missing}.why`, { right: rightWord(asked[missing], t) })}</p>
        <Group justify="flex-end">
          <Button data-autofocus onClick={close}>
            {t('action.close')}
          </Button>
        </Group>
      </div>
    </Modal>
  );
}
