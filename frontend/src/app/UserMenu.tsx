import { Menu, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  Bell,
  Check,
  ChevronDown,
  Languages,
  LogOut,
  Monitor,
  MonitorSmartphone,
  Moon,
  ShieldCheck,
  Sun,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { countDrafts, forgetDrafts } from '@/features/lead/drafts';
import { currentLanguage, languages, switchLanguage } from '@/shared/i18n/language';
import { usePreferences } from '@/shared/session/preferences';
import { forgetSession, useSession } from '@/shared/session/session';
import { ask } from '@/shared/ui/ask';
import { Avatar } from '@/shared/ui/Avatar';
import classes from './Shell.module.css';

const themes = [
  { scheme: 'light', saved: 'LIGHT', icon: Sun },
  { scheme: 'dark', saved: 'DARK', icon: Moon },
  { scheme: 'auto', saved: 'SYSTEM', icon: Monitor },
] as const;

export function UserMenu() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const preferences = usePreferences();
  const signOut = useSignOut();
  const leave = async () => {
    const count = countDrafts(user.id);
    const text = t('user.draftsLost', { count });
    const question = { title: t('user.leaveDrafts'), text, verb: t('user.signOut'), danger: true };
    if (count === 0 || (await ask(question))) signOut.mutate();
  };
  return (
    <Menu position="bottom-end" width={232}>
      <Menu.Target>
        <button type="button" className={classes.user} aria-label={t('user.menu', { name: user.name })}>
          <Avatar name={user.name} size={32} />
          <span>{user.name}</span>
          <ChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{user.roleName ?? t(`user.role.${user.role}`)}</Menu.Label>
        <Menu.Item component={Link} to="/sessions" leftSection={<MonitorSmartphone size={16} />}>
          {t('user.sessions')}
        </Menu.Item>
        <Menu.Item component={Link} to="/security" leftSection={<ShieldCheck size={16} />}>
          {t('security.title')}
        </Menu.Item>
        <Menu.Item component={Link} to="/notifications/preferences" leftSection={<Bell size={16} />}>
          {t('notification.preferences')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('user.theme')}</Menu.Label>
        {themes.map(({ scheme, saved, icon: Icon }) => (
          <Menu.Item
            key={scheme}
            closeMenuOnClick={false}
            leftSection={<Icon size={16} />}
            rightSection={colorScheme === scheme && <Check size={14} aria-label={t('user.chosen')} />}
            onClick={() => {
              setColorScheme(scheme);
              preferences.mutate({ theme: saved });
            }}
          >
            {t(`user.themes.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('user.language')}</Menu.Label>
        {languages.map(({ value: tag, label: name }) => (
          <Menu.Item
            key={tag}
            lang={tag}
            leftSection={<Languages size={16} />}
            rightSection={currentLanguage() === tag && <Check size={14} aria-label={t('user.chosen')} />}
            onClick={() => switchLanguage(tag).then(() => preferences.mutate({ language: tag }))}
          >
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<LogOut size={16} />} onClick={() => void leave()}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/session'),
    onSuccess: async () => {
      forgetDrafts();
      forgetSession(queries);
      await navigate({ to: '/sign-in', search: {} });
    },
  });
}
