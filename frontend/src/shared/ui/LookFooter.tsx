import { Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, currentLanguage } from '@/shared/i18n/language';
import classes from './LookFooter.module.css';

/** Language and light for somebody who is not signed in and has no account menu yet. */
export function LookFooter() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const other = currentLanguage() === 'tr' ? 'en' : 'tr';
  const dark = useComputedColorScheme() === 'dark';
  return (
    <div className={classes.footer}>
      <span>Huni</span>
      <Button variant="subtle" color="gray" lang={other} onClick={() => void chooseLanguage(other)}>
        {other === 'tr' ? 'Türkçe' : 'English'}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        aria-label={t(dark ? 'user.themes.light' : 'user.themes.dark')}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <Sun size={16} /> : <Moon size={16} />}
      </Button>
    </div>
  );
}
