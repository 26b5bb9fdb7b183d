import { Dt as e, F as t, X as n, kt as r } from './language-Bo5Z626Q.js';
var i = r(e(), 1);
(globalThis.EventTarget && globalThis.Event) ||
  console.error(`
  PartySocket requires a global 'EventTarget' class to be available!
  You can polyfill this global by adding this to your code before any partysocket imports: 
  
  \`\`\`
  import 'partysocket/event-target-polyfill';
  \`\`\`
  Please file an issue at https://github.com/partykit/partykit if you're still having trouble.
`);
var a = class extends Event {
    message;
    error;
    constructor(e, t) {
      (super(`error`, t), (this.message = e.message), (this.error = e));
    }
  },
  o = class extends Event {
    code;
    reason;
    wasClean = !0;
    constructor(e = 1e3, t = ``, n) {
      (super(`close`, n), (this.code = e), (this.reason = t));
    }
  },
  s = { Event, ErrorEvent: a, CloseEvent: o };
function c(e, t) {
  if (!e) throw Error(t);
}
function l(e) {
  return new e.constructor(e.type, e);
}
function u(e) {
  return `data` in e
    ? new MessageEvent(e.type, e)
    : `code` in e || `reason` in e
      ? new o(e.code || 1999, e.reason || `unknown reason`, e)
      : `error` in e
        ? new a(e.error, e)
        : new Event(e.type, e);
}
var d = typeof process < `u` && process.versions?.node !== void 0,
  f = typeof navigator < `u` && navigator.product === `ReactNative`,
  p = d || f ? u : l,
  m = {
    maxReconnectionDelay: 1e4,
    minReconnectionDelay: 3e3,
    minUptime: 5e3,
    reconnectionDelayGrowFactor: 1.3,
    connectionTimeout: 4e3,
    maxRetries: 1 / 0,
    maxEnqueuedMessages: 1 / 0,
    startClosed: !1,
    debug: !1,
  },
  h = !1;
function g() {}
var _ = class e extends EventTarget {
    _ws;
    _retryCount = -1;
    _uptimeTimeout;
    _connectTimeout;
    _shouldReconnect = !0;
    _connectLock = !1;
    _binaryType = `blob`;
    _closeCalled = !1;
    _didWarnAboutClosedSend = !1;
    _messageQueue = [];
    _debugLogger = console.log.bind(console);
    _url;
    _protocols;
    _options;
    constructor(e, t, n = {}) {
      (super(),
        (this._url = e),
        (this._protocols = t),
        (this._options = n),
        this._options.startClosed && (this._shouldReconnect = !1),
        this._options.debugLogger && (this._debugLogger = this._options.debugLogger),
        this._connect());
    }
    static get CONNECTING() {
      return 0;
    }
    static get OPEN() {
      return 1;
    }
    static get CLOSING() {
      return 2;
    }
    static get CLOSED() {
      return 3;
    }
    get CONNECTING() {
      return e.CONNECTING;
    }
    get OPEN() {
      return e.OPEN;
    }
    get CLOSING() {
      return e.CLOSING;
    }
    get CLOSED() {
      return e.CLOSED;
    }
    get binaryType() {
      return this._ws ? this._ws.binaryType : this._binaryType;
    }
    set binaryType(e) {
      ((this._binaryType = e), this._ws && (this._ws.binaryType = e));
    }
    get retryCount() {
      return Math.max(this._retryCount, 0);
    }
    get bufferedAmount() {
      return (
        this._messageQueue.reduce(
          (e, t) => (
            typeof t == `string` ? (e += t.length) : t instanceof Blob ? (e += t.size) : (e += t.byteLength),
            e
          ),
          0,
        ) + (this._ws ? this._ws.bufferedAmount : 0)
      );
    }
    get extensions() {
      return this._ws ? this._ws.extensions : ``;
    }
    get protocol() {
      return this._ws ? this._ws.protocol : ``;
    }
    get readyState() {
      return this._closeCalled
        ? e.CLOSED
        : this._ws
          ? this._ws.readyState
          : this._options.startClosed
            ? e.CLOSED
            : e.CONNECTING;
    }
    get url() {
      return this._ws ? this._ws.url : ``;
    }
    get shouldReconnect() {
      return this._shouldReconnect;
    }
    onclose = null;
    onerror = null;
    onmessage = null;
    onopen = null;
    close(e = 1e3, t) {
      ((this._closeCalled = !0),
        (this._shouldReconnect = !1),
        this._clearTimeouts(),
        this._ws
          ? this._ws.readyState === this.CLOSED || this._ws.readyState === this.CLOSING
            ? this._debug(`close: already closing or closed`)
            : this._disconnect(e, t)
          : this._debug(`close enqueued: no ws instance`));
    }
    reconnect(e, t) {
      ((this._shouldReconnect = !0),
        (this._closeCalled = !1),
        (this._didWarnAboutClosedSend = !1),
        (this._retryCount = -1),
        !this._ws ||
          this._ws.readyState === this.CLOSED ||
          this._ws.readyState === this.CLOSING ||
          this._disconnect(e, t),
        this._connect());
    }
    send(e) {
      if (this._ws && this._ws.readyState === this.OPEN) return (this._debug(`send`, e), this._ws.send(e), !0);
      this._closeCalled &&
        !this._didWarnAboutClosedSend &&
        ((this._didWarnAboutClosedSend = !0),
        console.warn(
          `ReconnectingWebSocket: send() was called after close(). The message has been buffered, but it will only be delivered if reconnect() is called on this socket. If this socket has been discarded, the message is lost — this usually means a stale socket reference is being used.`,
        ));
      let { maxEnqueuedMessages: t = m.maxEnqueuedMessages } = this._options;
      return (this._messageQueue.length < t && (this._debug(`enqueue`, e), this._messageQueue.push(e)), !1);
    }
    drainQueuedMessages() {
      let e = this._messageQueue;
      return ((this._messageQueue = []), e);
    }
    _debug(...e) {
      this._options.debug && this._debugLogger(`RWS>`, ...e);
    }
    _getNextDelay() {
      let {
          reconnectionDelayGrowFactor: e = m.reconnectionDelayGrowFactor,
          minReconnectionDelay: t = m.minReconnectionDelay,
          maxReconnectionDelay: n = m.maxReconnectionDelay,
        } = this._options,
        r = 0;
      return (
        this._retryCount > 0 && ((r = t * e ** (this._retryCount - 1)), r > n && (r = n)),
        this._debug(`next delay`, r),
        r
      );
    }
    _wait() {
      return new Promise((e) => {
        setTimeout(e, this._getNextDelay());
      });
    }
    _getNextProtocols(e) {
      if (!e) return Promise.resolve(null);
      if (typeof e == `string` || Array.isArray(e)) return Promise.resolve(e);
      if (typeof e == `function`) {
        let t = e();
        if (!t) return Promise.resolve(null);
        if (typeof t == `string` || Array.isArray(t)) return Promise.resolve(t);
        if (t.then) return t;
      }
      throw Error(`Invalid protocols`);
    }
    _getNextUrl(e) {
      if (typeof e == `string`) return Promise.resolve(e);
      if (typeof e == `function`) {
        let t = e();
        if (typeof t == `string`) return Promise.resolve(t);
        if (t.then) return t;
      }
      throw Error(`Invalid URL`);
    }
    _connect() {
      if (this._connectLock || !this._shouldReconnect) return;
      this._connectLock = !0;
      let { maxRetries: e = m.maxRetries, connectionTimeout: t = m.connectionTimeout } = this._options;
      this._retryCount >= e
        ? (this._debug(`max retries reached`, this._retryCount, `>=`, e), (this._connectLock = !1))
        : (this._retryCount++,
          this._debug(`connect`, this._retryCount),
          this._removeListeners(),
          this._wait()
            .then(() => Promise.all([this._getNextUrl(this._url), this._getNextProtocols(this._protocols || null)]))
            .then(([e, n]) => {
              if (this._closeCalled) {
                this._connectLock = !1;
                return;
              }
              !this._options.WebSocket &&
                typeof WebSocket > `u` &&
                !h &&
                (console.error(`‼️ No WebSocket implementation available. You should define options.WebSocket. 

For example, if you're using node.js, run \`npm install ws\`, and then in your code:

import PartySocket from 'partysocket';
import WS from 'ws';

const partysocket = new PartySocket({
  host: "127.0.0.1:1999",
  room: "test-room",
  WebSocket: WS
});

`),
                (h = !0));
              let r = this._options.WebSocket || WebSocket;
              (this._debug(`connect`, { url: e, protocols: n }),
                (this._ws = n ? new r(e, n) : new r(e)),
                (this._ws.binaryType = this._binaryType),
                (this._connectLock = !1),
                this._addListeners(),
                (this._connectTimeout = setTimeout(() => this._handleTimeout(), t)));
            })
            .catch((e) => {
              ((this._connectLock = !1), this._handleError(new s.ErrorEvent(Error(e.message), this)));
            }));
    }
    _handleTimeout() {
      (this._debug(`timeout event`), this._handleError(new s.ErrorEvent(Error(`TIMEOUT`), this)));
    }
    _disconnect(e = 1e3, t) {
      if ((this._clearTimeouts(), this._ws)) {
        this._removeListeners();
        try {
          ((this._ws.readyState === this.OPEN || this._ws.readyState === this.CONNECTING) && this._ws.close(e, t),
            this._handleClose(new s.CloseEvent(e, t, this)));
        } catch {}
      }
    }
    _acceptOpen() {
      (this._debug(`accept open`), (this._retryCount = 0));
    }
    _handleOpen = (e) => {
      this._debug(`open event`);
      let { minUptime: t = m.minUptime } = this._options;
      (clearTimeout(this._connectTimeout),
        (this._uptimeTimeout = setTimeout(() => this._acceptOpen(), t)),
        c(this._ws, `WebSocket is not defined`),
        (this._ws.binaryType = this._binaryType),
        this._messageQueue.forEach((e) => {
          this._ws?.send(e);
        }),
        (this._messageQueue = []),
        this.onopen && this.onopen(e),
        this.dispatchEvent(p(e)));
    };
    _handleMessage = (e) => {
      (this._debug(`message event`), this.onmessage && this.onmessage(e), this.dispatchEvent(p(e)));
    };
    _handleError = (e) => {
      (this._debug(`error event`, e.message),
        this._disconnect(void 0, e.message === `TIMEOUT` ? `timeout` : void 0),
        this.onerror && this.onerror(e),
        this._debug(`exec error listeners`),
        this.dispatchEvent(p(e)),
        this._connect());
    };
    _handleClose = (e) => {
      (this._debug(`close event`),
        this._clearTimeouts(),
        this._options.shouldReconnectOnClose &&
          !this._options.shouldReconnectOnClose(e) &&
          (this._shouldReconnect = !1),
        this._shouldReconnect && this._connect(),
        this.onclose && this.onclose(e),
        this.dispatchEvent(p(e)));
    };
    _removeListeners() {
      this._ws &&
        (this._debug(`removeListeners`),
        this._ws.removeEventListener(`open`, this._handleOpen),
        this._ws.removeEventListener(`close`, this._handleClose),
        this._ws.removeEventListener(`message`, this._handleMessage),
        this._ws.removeEventListener(`error`, this._handleError),
        this._ws.addEventListener(`error`, g));
    }
    _addListeners() {
      this._ws &&
        (this._debug(`addListeners`),
        this._ws.addEventListener(`open`, this._handleOpen),
        this._ws.addEventListener(`close`, this._handleClose),
        this._ws.addEventListener(`message`, this._handleMessage),
        this._ws.addEventListener(`error`, this._handleError));
    }
    _clearTimeouts() {
      (clearTimeout(this._connectTimeout), clearTimeout(this._uptimeTimeout));
    }
  },
  v = 25e3,
  y = class {
    onResync;
    socket;
    listeners = new Map();
    stateListeners = new Set();
    ping;
    seen = new Set();
    last;
    state = `connecting`;
    constructor(e, t) {
      ((this.onResync = t),
        (this.socket = new _(e, [], { minReconnectionDelay: 300, maxReconnectionDelay: 8e3 })),
        this.socket.addEventListener(`message`, (e) => this.receive(JSON.parse(String(e.data)))),
        this.socket.addEventListener(`close`, () => this.become(`lost`)),
        (this.ping = setInterval(() => this.send({ type: `ping` }), v)));
    }
    listen(e, t) {
      let n = this.listeners.get(e) ?? new Set();
      return (
        this.listeners.has(e) ||
          (this.listeners.set(e, n), this.state === `open` && this.send({ type: `subscribe`, topics: [e] })),
        n.add(t),
        () => this.forget(e, t)
      );
    }
    onState(e) {
      return (this.stateListeners.add(e), () => this.stateListeners.delete(e));
    }
    close() {
      (clearInterval(this.ping), this.socket.close());
    }
    forget(e, t) {
      let n = this.listeners.get(e);
      (n?.delete(t),
        n?.size === 0 &&
          (this.listeners.delete(e), this.state === `open` && this.send({ type: `unsubscribe`, topics: [e] })));
    }
    receive(e) {
      e.type === `connected`
        ? this.connected(e.seq ?? 0)
        : e.type === `resync`
          ? this.resync(e.seq)
          : e.seq !== void 0 && e.topic && this.happened({ data: null, ...e, seq: e.seq, topic: e.topic });
    }
    connected(e) {
      let t = [...this.listeners.keys()];
      (t.length && this.send({ type: `subscribe`, topics: t, ...(this.last === void 0 ? {} : { after: this.last }) }),
        (this.last ??= e),
        this.become(`open`));
    }
    resync(e) {
      ((this.last = e ?? this.last), this.onResync());
    }
    happened(e) {
      let t = `${e.seq}:${e.topic}`;
      this.seen.has(t) ||
        (this.remember(t),
        (this.last = Math.max(this.last ?? 0, e.seq)),
        this.listeners.get(e.topic)?.forEach((t) => t(e)));
    }
    remember(e) {
      (this.seen.add(e), this.seen.size > 2e3 && this.seen.delete(this.seen.values().next().value ?? e));
    }
    become(e) {
      ((this.state = e), this.stateListeners.forEach((e) => e()));
    }
    send(e) {
      this.socket.readyState === _.OPEN && this.socket.send(JSON.stringify(e));
    }
  },
  b = n(),
  x = (0, i.createContext)(null);
function S() {
  return `${location.protocol === `https:` ? `wss` : `ws`}://${location.host}/api/v1/live`;
}
function C({ children: e }) {
  let n = t(),
    [r, a] = (0, i.useState)(null);
  return (
    (0, i.useEffect)(() => {
      let e = new y(S(), () => n.invalidateQueries());
      return (a(e), () => e.close());
    }, [n]),
    (0, b.jsx)(x, { value: r, children: e })
  );
}
function w(e, t) {
  let n = (0, i.use)(x),
    r = (0, i.useEffectEvent)(t);
  (0, i.useEffect)(() => n?.listen(e, (e) => r(e)), [n, e]);
}
function T() {
  let e = (0, i.use)(x);
  return (0, i.useSyncExternalStore)(
    (t) => e?.onState(t) ?? (() => {}),
    () => e?.state ?? `connecting`,
  );
}
export { w as n, T as r, C as t };
