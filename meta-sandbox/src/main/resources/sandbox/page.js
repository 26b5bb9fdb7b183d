const words = {
  tr: {
    intro: 'Meta’nın yerini tutar: Graph API çağrılarını yanıtlar, imzalı webhook gönderir. Hiçbir şey bu makineden çıkmaz.',
    sendTitle: 'Test lead', form: 'Form', count: 'Kaç tane', send: 'Test lead gönder', chance: 'Rastgele',
    sent: (n, id) => `${n} lead gönderildi, ilki ${id}. Huni’de listeye bakın.`,
    wrongTitle: 'Bozuk davran', wrongNote: 'Huni’nin Meta aksadığında ne yaptığını görmek için.', behaved: 'Uygulandı.',
    pagesTitle: 'Sayfalar, formlar, anahtarlar', page: 'Sayfa', token: 'Erişim anahtarı', copy: 'Kopyala', copied: 'Kopyalandı', leads: 'lead',
    appId: 'Uygulama', appSecret: 'Uygulama gizli anahtarı', verifyToken: 'Doğrulama sözcüğü', webhookUrl: 'Webhook adresi', other: 'Diğer anahtarlar',
    webhooksTitle: 'Son webhook’lar', callsTitle: 'Son Graph çağrıları', none: 'Henüz yok', noAnswer: 'yanıt yok', changes: 'değişiklik',
    GOOD: 'Düzgün davran', THROTTLE: 'Sonraki 3 lead çağrısını kıs', FAIL: 'Sonraki 3 çağrıda hata ver', DELAY: 'Sonraki 5 çağrıyı 3 sn geciktir', CUT: 'Sonraki yanıtı yarıda kes', WRONG: 'Sonraki yanıt JSON olmasın', REPEAT: 'Webhook’ları beşer kez gönder', DROP: 'Webhook gönderme', DEAD: 'Nova Dent anahtarını öldür',
  },
  en: {
    intro: 'Stands in for Meta: answers Graph API calls and sends signed webhooks. Nothing leaves this machine.',
    sendTitle: 'Test lead', form: 'Form', count: 'How many', send: 'Send a test lead', chance: 'By chance',
    sent: (n, id) => `${n} lead${n > 1 ? 's' : ''} sent, the first is ${id}. Look at the list in Huni.`,
    wrongTitle: 'Misbehave', wrongNote: 'To see what Huni does when Meta falters.', behaved: 'Done.',
    pagesTitle: 'Pages, forms, tokens', page: 'Page', token: 'Access token', copy: 'Copy', copied: 'Copied', leads: 'leads',
    appId: 'App', appSecret: 'App secret', verifyToken: 'Verify token', webhookUrl: 'Webhook address', other: 'Other tokens',
    webhooksTitle: 'Last webhooks', callsTitle: 'Last Graph calls', none: 'None yet', noAnswer: 'no answer', changes: 'changes',
    GOOD: 'Behave well', THROTTLE: 'Throttle the next 3 lead calls', FAIL: 'Fail the next 3 calls', DELAY: 'Delay the next 5 calls by 3 s', CUT: 'Cut the next answer in half', WRONG: 'Next answer no JSON', REPEAT: 'Send each webhook five times', DROP: 'Send no webhooks', DEAD: 'Kill Nova Dent’s token',
  },
};
const language = navigator.language.startsWith('tr') ? 'tr' : 'en';
const t = words[language];
document.documentElement.lang = language;
document.querySelectorAll('[data-t]').forEach((node) => (node.textContent = t[node.dataset.t]));

const behaviours = {
  GOOD: { kind: 'GOOD' },
  THROTTLE: { kind: 'THROTTLE', path: '/leads', times: 3 },
  FAIL: { kind: 'FAIL', times: 3 },
  DELAY: { kind: 'DELAY', times: 5, millis: 3000 },
  CUT: { kind: 'CUT' },
  WRONG: { kind: 'WRONG_JSON' },
  REPEAT: { kind: 'WEBHOOKS', repeat: 5 },
  DROP: { kind: 'WEBHOOKS', drop: true },
  DEAD: { kind: 'DEAD_TOKEN', token: 'sandbox-nova-dent-token', subcode: 460 },
};
const post = async (path, body) => (await fetch(path, { method: 'POST', body: JSON.stringify(body) })).json();
const make = (tag, text, props = {}) => Object.assign(document.createElement(tag), { textContent: text, ...props });
const $ = (id) => document.getElementById(id);
let forms = new Map();

for (const name of Object.keys(behaviours)) {
  const button = make('button', t[name], { type: 'button' });
  button.onclick = async () => {
    await post('/sandbox/behaviour', behaviours[name]);
    $('behaved').textContent = `${t[name]}: ${t.behaved}`;
  };
  $('behaviours').append(button);
}

function showQuestions() {
  const form = forms.get($('formId').value);
  $('questions').replaceChildren(
    ...(form?.questions ?? []).map((question) => {
      const label = make('label', '');
      const field = question.options.length ? make('select', '') : make('input', '');
      field.name = `value:${question.key}`;
      if (question.options.length) field.append(make('option', t.chance, { value: '' }), ...question.options.map((option) => make('option', option, { value: option })));
      else field.placeholder = t.chance;
      label.append(make('span', question.label), field);
      return label;
    }),
  );
}
$('formId').onchange = showQuestions;

$('send').onsubmit = async (event) => {
  event.preventDefault();
  const data = new FormData(event.target);
  const values = {};
  for (const [name, value] of data) if (name.startsWith('value:') && value) values[name.slice(6)] = value;
  const answer = await post('/sandbox/leads', { formId: data.get('formId'), count: Number(data.get('count')), values });
  $('sent').textContent = answer.error ?? t.sent(answer.ids.length, answer.ids[0]);
  refresh();
};

function key(term, value) {
  const description = make('dd', '');
  const copy = make('button', t.copy, { type: 'button', className: 'copy' });
  copy.ariaLabel = `${t.copy}: ${term}`;
  copy.onclick = async () => {
    await navigator.clipboard.writeText(value);
    copy.textContent = t.copied;
    setTimeout(() => (copy.textContent = t.copy), 1500);
  };
  description.append(make('code', value), copy);
  return [make('dt', term), description];
}

function row(cells, good) {
  const line = make('tr', '');
  line.append(...cells.map((cell, index) => make('td', cell, { title: cell, className: index === cells.length - 1 ? (good ? 'good' : 'bad') : '' })));
  return line;
}
const time = (at) => new Date(at).toLocaleTimeString(language);
const orNone = (rows) => (rows.length ? rows : [row([t.none, '', ''], true)]);

function first(state) {
  forms = new Map(state.pages.flatMap((page) => page.forms.map((form) => [form.id, form])));
  $('formId').replaceChildren(
    ...state.pages.map((page) => {
      const group = make('optgroup', '', { label: page.name });
      group.append(...page.forms.map((form) => make('option', form.name, { value: form.id })));
      return group;
    }),
  );
  showQuestions();
  $('app').replaceChildren(...['appId', 'appSecret', 'verifyToken', 'webhookUrl'].flatMap((name) => key(t[name], state[name])));
  const ofPages = new Set(state.pages.map((page) => page.token));
  const others = make('dl', '', { className: 'keys' });
  others.append(...state.tokens.filter((token) => !ofPages.has(token.value)).flatMap((token) => key(token.kind, token.value)));
  $('pages').replaceChildren(
    ...state.pages.flatMap((page) => {
      const list = make('dl', '', { className: 'keys' });
      list.append(...key(t.page, page.id), ...key(t.token, page.token), ...page.forms.flatMap((form) => key(`${form.name} · ${form.leads} ${t.leads}`, form.id)));
      return [make('h3', page.name), list];
    }),
    make('h3', t.other),
    others,
  );
}

async function refresh() {
  const state = await (await fetch('/sandbox/state')).json();
  if (!forms.size) first(state);
  $('webhooks').replaceChildren(...orNone(state.lastWebhooks.slice(0, 8).map((sent) => row([time(sent.at), `${sent.changes} ${t.changes}`, sent.status ? String(sent.status) : t.noAnswer], sent.status === 200))));
  $('calls').replaceChildren(...orNone(state.lastCalls.slice(0, 8).map((call) => row([time(call.at), `${call.method} ${call.path}`, String(call.status)], call.status === 200))));
}
refresh();
setInterval(refresh, 2000);
