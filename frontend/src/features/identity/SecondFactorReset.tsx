import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ShieldOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { ask } from '@/shared/ui/ask';
import { toast } from '@/shared/ui/toast';
import { secondFactorsQuery, useResetSecondFactor } from './api/second-factor';

/** Switches the second step of somebody off who has lost phone and codes; not there when it is not on. */
export function SecondFactorReset({ user }: { user: User }) {
  const { t } = useTranslation();
  const on = useQuery(secondFactorsQuery).data?.items.some((each) => each.userId === user.id);
  const reset = useResetSecondFactor();
  if (!on) return null;
  const run = async () => {
    const text = t('secondStep.resetWhat', { name: user.name });
    const yes = await ask({ title: t('secondStep.resetSure'), text, verb: t('secondStep.resetDo'), danger: true });
    if (!yes) return;
    reset.mutate(user.id, { onSuccess: () => toast(t('secondStep.resetDone', { name: user.name })) });
  };
  return (
    <Button
      variant="subtle"
      color="red"
      leftSection={<ShieldOff size={14} />}
      loading={reset.isPending}
      onClick={() => void run()}
    >
      {t('secondStep.reset')}
    </Button>
  );
}
