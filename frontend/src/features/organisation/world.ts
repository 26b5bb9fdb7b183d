import { currentLanguage } from '@/shared/i18n/language';

/** Currencies by the names that the language gives them, those of the neighbourhood first. */
export function currencies(inUse: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(currentLanguage(), { type: 'currency' });
  return [...new Set([inUse, 'TRY', 'EUR', 'USD', 'GBP', ...Intl.supportedValuesOf('currency')])].map((code) => ({
    value: code,
    label: `${code} · ${names.of(code) ?? code}`,
  }));
}
