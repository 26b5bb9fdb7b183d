import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '@/shared/form/FormDialog';
import { FormProblem } from '@/shared/form/FormProblem';
import form from '@/shared/form/Form.module.css';
import { toast } from '@/shared/ui/toast';
import { useRemoveChannel, type ChannelName } from './api/channels';

/** Says what goes with a channel before it does. */
export function RemoveChannel({ channel, onClose }: { channel: ChannelName; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useRemoveChannel(channel);
  const name = t(`channels.${channel}.name`);
  const done = () => {
    toast(t('channels.removed', { name }));
    onClose();
  };
  return (
    <FormDialog title={t('channels.removeTitle', { name })} onClose={onClose}>
      <div className={form.form}>
        <p>{t('channels.removeWhat')}</p>
        <FormProblem>{remove.error?.message}</FormProblem>
        <Group justify="flex-end">
          <Button data-autofocus onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button
            variant="filled"
            color="red"
            loading={remove.isPending}
            onClick={() => remove.mutate(undefined, { onSuccess: done })}
          >
            {t('channels.remove')}
          </Button>
        </Group>
      </div>
    </FormDialog>
  );
}
