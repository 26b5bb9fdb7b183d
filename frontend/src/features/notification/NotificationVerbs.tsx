import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CheckCheck, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { notificationsQuery, unreadQuery, useReadAll } from './api/notifications';

/** What one can do with all of them. */
export function NotificationVerbs({ onOpen }: { onOpen?: () => void }) {
  const { t } = useTranslation();
  const shown = useInfiniteQuery(notificationsQuery).data?.pages.flatMap((page) => page.items) ?? [];
  const seen = Math.max(0, ...shown.map(({ mark }) => mark));
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  const readAll = useReadAll();
  return (
    <>
      <Button
        size="xs"
        variant="subtle"
        leftSection={<CheckCheck size={14} aria-hidden />}
        disabled={seen === 0 || unread === 0}
        loading={readAll.isPending}
        onClick={() => readAll.mutate(seen)}
      >
        {t('notification.readAll')}
      </Button>
      <Tooltip label={t('notification.preferences')}>
        <ActionIcon
          component={Link}
          to="/notifications/preferences"
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('notification.preferences')}
          onClick={onOpen}
        >
          <Settings2 size={16} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
