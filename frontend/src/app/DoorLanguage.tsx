import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, switchLanguage, takeChosenLanguage } from '@/shared/i18n/language';
import { usePreferences } from '@/shared/session/preferences';
import { useSession } from '@/shared/session/session';
import { toastUndo } from '@/shared/ui/toast';

/** The language chosen at the door becomes the account's, and it is said; when it cannot, the screens keep it all the same. */
export function DoorLanguage() {
  const { t } = useTranslation();
  const account = useSession().user.language;
  const preferences = usePreferences({ silent: true });
  const takeOver = useEffectEvent(async () => {
    const chosen = takeChosenLanguage();
    if (!chosen || chosen === account) return;
    await switchLanguage(chosen);
    const back = () => void switchLanguage(account).then(() => preferences.mutate({ language: account }));
    const language = languages.find(({ value }) => value === chosen)?.label;
    preferences.mutate(
      { language: chosen },
      { onSuccess: () => toastUndo(t('user.languageTakenOver', { language }), back) },
    );
  });
  useEffect(() => void takeOver(), []);
  return null;
}
