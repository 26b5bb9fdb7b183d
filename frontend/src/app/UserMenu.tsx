import { Menu, useMantineColorScheme } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import {
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
import { api, body } from '@/api/client';
import { currentLanguage, languages, switchLanguage, type LanguageTag } from '@/shared/i18n/language';
import { sessionKey, useSession } from '@/shared/session/session';
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
        <Menu.Item leftSection={<LogOut size={16} />} onClick={() => signOut.mutate()}>
          {t('user.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function usePreferences() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: { language?: LanguageTag; theme?: 'LIGHT' | 'DARK' | 'SYSTEM' }) =>
      body(api.PATCH('/api/v1/session/preferences', { body: change })),
    onSuccess: (session) => queries.setQueryData(sessionKey, session),
  });
}

function useSignOut() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => api.DELETE('/api/v1/session'),
    onSuccess: async () => {
      queries.clear();
      queries.setQueryData(sessionKey, null);
      await navigate({ to: '/sign-in', search: {} });
    },
  });
}
