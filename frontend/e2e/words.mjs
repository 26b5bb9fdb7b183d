import { readFileSync } from 'node:fs';

const plain = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The texts of the screens in a language, so that a test can walk both. */
export function wordsOf(language) {
  const texts = JSON.parse(readFileSync(new URL(`../src/shared/i18n/${language}.json`, import.meta.url), 'utf8'));
  const found = (key) => {
    const text = key.split('.').reduce((part, name) => part?.[name], texts);
    if (typeof text !== 'string') throw new Error(`No text ${key} in ${language}`);
    return text;
  };
  return {
    /** As it stands on the screen. */
    t: (key, values = {}) => found(key).replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? ''),
    /** Whatever was put into it. */
    like: (key) => new RegExp(`^${plain(found(key)).replaceAll(/\\\{\\\{\w+\\\}\\\}/g, '.*')}$`),
  };
}
