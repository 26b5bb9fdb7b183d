import type { NotificationChannel, NotificationPreferences, NotificationWishes } from './api/preferences';

export const channels = ['IN_APP', 'EMAIL', 'SLACK', 'SMS'] as const;
export const digests = ['INSTANT', 'HOURLY', 'DAILY'] as const;

/** Night, until the mails of the morning. */
const USUAL_QUIET = { from: '22:00', until: '08:00' };

export type PreferenceFields = {
  choices: NotificationPreferences['choices'];
  digest: NotificationPreferences['digest'];
  quiet: boolean;
  from: string;
  until: string;
  timeZone: string;
  language: string;
  phone: string;
};

export function fieldsOf(preferences: NotificationPreferences): PreferenceFields {
  const quiet = preferences.quietHours;
  return {
    choices: preferences.choices,
    digest: preferences.digest,
    quiet: quiet !== undefined,
    from: quiet?.from ?? USUAL_QUIET.from,
    until: quiet?.until ?? USUAL_QUIET.until,
    timeZone: preferences.timeZone ?? '',
    language: preferences.language ?? '',
    phone: preferences.phone ?? '',
  };
}

const languages = { TR: 'TR', EN: 'EN', AR: 'AR' } as const;

function languageOf(text: string): NotificationWishes['language'] {
  return Object.values(languages).find((known) => known === text);
}

export function wishesOf(fields: PreferenceFields): NotificationWishes {
  const language = languageOf(fields.language);
  return {
    choices: fields.choices.map(({ kind, channels: chosen }) => ({ kind, channels: chosen })),
    digest: fields.digest,
    ...(fields.quiet ? { quietHours: { from: fields.from, until: fields.until } } : {}),
    ...(fields.timeZone ? { timeZone: fields.timeZone } : {}),
    ...(language ? { language } : {}),
    ...(fields.phone.trim() ? { phone: fields.phone.trim() } : {}),
  };
}

export function toggled(
  choices: NotificationPreferences['choices'],
  kind: string,
  channel: NotificationChannel,
  wanted: boolean,
): NotificationPreferences['choices'] {
  return choices.map((choice) =>
    choice.kind === kind
      ? {
          ...choice,
          channels: channels.filter((each) => (each === channel ? wanted : choice.channels.includes(each))),
        }
      : choice,
  );
}
