import { WebSocket } from 'partysocket';

export type LiveState = 'connecting' | 'open' | 'lost' | 'ended';
export type LiveEvent = { type: string; seq: number; topic: string; data: unknown };

type Frame = { type: string; seq?: number; topic?: string; topics?: string[]; data?: unknown };
type Listener = (event: LiveEvent) => void;

const PING = 25_000;
/** With this the server closes the channel of somebody who is no longer signed in. */
const SESSION_ENDED = 4401;

/** One socket a browser: keeps topics over breaks, asks for what was missed, and drops what it has seen. */
export class LiveClient {
  private readonly socket: WebSocket;
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly stateListeners = new Set<() => void>();
  private ping?: ReturnType<typeof setInterval>;
  private readonly seen = new Set<string>();
  private last?: number;
  state: LiveState = 'connecting';

  constructor(
    url: string,
    private readonly onResync: () => void,
  ) {
    this.socket = new WebSocket(url, [], { minReconnectionDelay: 300, maxReconnectionDelay: 8_000, startClosed: true });
    this.socket.addEventListener('message', (message) => this.receive(JSON.parse(String(message.data))));
    this.socket.addEventListener('close', (event) => this.closed('code' in event ? event.code : undefined));
  }

  open(): void {
    this.socket.reconnect();
    this.ping = setInterval(() => this.send({ type: 'ping' }), PING);
  }

  /** Hears a topic until the answer is called. */
  listen(topic: string, listener: Listener): () => void {
    const heard = this.listeners.get(topic) ?? new Set();
    if (!this.listeners.has(topic)) {
      this.listeners.set(topic, heard);
      if (this.state === 'open') this.send({ type: 'subscribe', topics: [topic] });
    }
    heard.add(listener);
    return () => this.forget(topic, listener);
  }

  /** Sends a frame when the channel is open; what nobody hears is not kept. */
  say(frame: object): void {
    if (this.state === 'open') this.send(frame);
  }

  onState(listener: () => void): () => void {
    this.stateListeners.add(listener);
    return () => this.stateListeners.delete(listener);
  }

  close(): void {
    clearInterval(this.ping);
    this.socket.close();
  }

  private closed(code?: unknown): void {
    if (code === SESSION_ENDED) this.close();
    this.become(code === SESSION_ENDED ? 'ended' : 'lost');
  }

  private forget(topic: string, listener: Listener): void {
    const heard = this.listeners.get(topic);
    heard?.delete(listener);
    if (heard?.size === 0) {
      this.listeners.delete(topic);
      if (this.state === 'open') this.send({ type: 'unsubscribe', topics: [topic] });
    }
  }

  private receive(frame: Frame): void {
    if (frame.type === 'connected') this.connected(frame.seq ?? 0);
    else if (frame.type === 'resync') this.resync(frame.seq);
    else if (frame.topic && frame.seq === undefined) this.tell({ data: null, ...frame, seq: 0, topic: frame.topic });
    else this.event(frame);
  }

  /** It comes once and is heard by those who listen to any of its topics. */
  private event({ type, seq, topic, topics = topic ? [topic] : [], data = null }: Frame): void {
    if (seq !== undefined) topics.forEach((each) => this.happened({ type, seq, topic: each, data }));
  }

  private connected(newest: number): void {
    const topics = [...this.listeners.keys()];
    if (topics.length)
      this.send({ type: 'subscribe', topics, ...(this.last === undefined ? {} : { after: this.last }) });
    // What was read before the channel stood may be older than the channel.
    if (this.last === undefined) this.resync(newest);
    this.become('open');
  }

  private resync(newest?: number): void {
    this.last = newest ?? this.last;
    this.onResync();
  }

  private happened(event: LiveEvent): void {
    const key = `${event.seq}:${event.topic}`;
    if (this.seen.has(key)) return;
    this.remember(key);
    this.last = Math.max(this.last ?? 0, event.seq);
    this.tell(event);
  }

  private tell(event: LiveEvent): void {
    this.listeners.get(event.topic)?.forEach((listener) => listener(event));
  }

  private remember(key: string): void {
    this.seen.add(key);
    if (this.seen.size > 2_000) this.seen.delete(this.seen.values().next().value ?? key);
  }

  private become(state: LiveState): void {
    this.state = state;
    this.stateListeners.forEach((listener) => listener());
  }

  private send(frame: object): void {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(frame));
  }
}
