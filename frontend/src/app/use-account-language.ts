import { useEffect, useState } from 'react';
import { chosenLanguage, currentLanguage, switchLanguage, type LanguageTag } from '@/shared/i18n/language';

/**
 * Brings the screens into the language of the account, unless one was chosen at the door just now. Until they speak it
 * nothing is to be shown, so that nobody sees them in the language of whoever used the browser before.
 */
export function useAccountLanguage(account: LanguageTag | undefined): boolean {
  const [spoken, setSpoken] = useState(() => account !== undefined && wanted(account) === currentLanguage());
  useEffect(() => {
    if (spoken || !account) return;
    // Where its texts cannot be had, the other language is better than none.
    void switchLanguage(wanted(account))
      .catch(() => {})
      .then(() => setSpoken(true));
  }, [spoken, account]);
  return spoken;
}

function wanted(account: LanguageTag): LanguageTag {
  return chosenLanguage() ?? account;
}
