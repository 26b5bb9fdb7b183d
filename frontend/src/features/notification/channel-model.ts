import type { ChannelSetup, SmsSetup } from './api/channels';

export const verbs = ['POST', 'GET', 'PUT'] as const;
export const formats = ['JSON', 'FORM', 'XML'] as const;

/** What an example of each format looks like, to begin with. */
const examples = {
  JSON: '{"to": "{digits}", "from": "{sender}", "message": "{text}"}',
  FORM: 'to={digits}&from={sender}&message={text}',
  XML: '<sms><to>{digits}</to><from>{sender}</from><message>{text}</message></sms>',
};

export type SmsFields = {
  verb: string;
  url: string;
  format: string;
  body: string;
  headers: string;
  sender: string;
  secret: string;
  success: string;
};

export function smsFields(setup?: ChannelSetup): SmsFields {
  const gateway = setup?.gateway;
  return {
    verb: gateway?.verb ?? 'POST',
    url: gateway?.url ?? '',
    format: gateway?.format ?? 'JSON',
    body: gateway?.body ?? examples.JSON,
    headers: gateway?.headers.map(({ name, value }) => `${name}: ${value}`).join('\n') ?? '',
    sender: gateway?.sender ?? '',
    secret: '',
    success: gateway?.success ?? '',
  };
}

/** The body that was proposed goes along with the format; what somebody wrote stays. */
export function withFormat(fields: SmsFields, format: string): SmsFields {
  const proposed = Object.values(examples).includes(fields.body);
  const example = Object.entries(examples).find(([name]) => name === format)?.[1];
  return { ...fields, format, body: proposed && example ? example : fields.body };
}

/** A line a header, as HTTP writes it; empty lines are none. */
export function headersOf(text: string): SmsSetup['headers'] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':');
      return colon < 0
        ? { name: line, value: '' }
        : { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
    });
}

export function smsSetup(fields: SmsFields): SmsSetup {
  return {
    verb: verbs.find((verb) => verb === fields.verb) ?? 'POST',
    url: fields.url.trim(),
    format: formats.find((format) => format === fields.format) ?? 'JSON',
    headers: headersOf(fields.headers),
    body: fields.body,
    sender: fields.sender.trim(),
    success: fields.success.trim(),
    ...(fields.secret.trim() ? { secret: fields.secret.trim() } : {}),
  };
}

export type Health = 'NONE' | 'RESTS' | 'OK' | 'QUIET';

export function healthOf(setup?: ChannelSetup): Health {
  if (!setup) return 'NONE';
  if (setup.fault) return 'RESTS';
  return setup.lastSuccessAt ? 'OK' : 'QUIET';
}
