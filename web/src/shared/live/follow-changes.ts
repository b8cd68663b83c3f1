import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../session/session';
import { gather } from './gather';
import { type Hint, hintOf } from './hints';

/** Among the tabs of one browser: the lock of the one that listens, and where it tells the others. */
const NAME = 'forecourt-live';
const AGAIN_MS = 30_000;

type Message = Hint | { kind: 'ACCOUNT'; account: string | null };

/**
 * Keeps what is shown true: listens to the gateway's stream of changes and asks anew for what they concern. One tab
 * listens for all, as a browser grants one site few connections; when it is closed, another one does. Where a browser
 * lacks what this needs, pages are as old as their last request.
 */
export function followChanges(queryClient: QueryClient): void {
  if (!('EventSource' in window) || !('locks' in navigator) || !('BroadcastChannel' in window)) return;
  const asked = gather(queryClient);
  const channel = new BroadcastChannel(NAME);
  let stream: Stream | undefined;

  function tell(hint: Hint) {
    asked(hint);
    channel.postMessage(hint);
  }

  /** A stream belongs to who was signed in when it was opened. */
  function signedInAs(account: string | null) {
    if (stream === undefined || stream.account === account) return;
    if (stream.account === undefined) stream.account = account;
    else stream.open(account);
  }

  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'ACCOUNT') signedInAs(data.account);
    else asked(data);
  };
  let account: string | null | undefined;
  queryClient.getQueryCache().subscribe(() => {
    const session = queryClient.getQueryData(sessionQuery.queryKey);
    const now = session && (session.accountId ?? null);
    if (now === undefined || now === account) return;
    account = now;
    signedInAs(now);
    channel.postMessage({ kind: 'ACCOUNT', account: now } satisfies Message);
  });

  void navigator.locks.request(NAME, () => {
    stream = new Stream(tell, account);
    // Held until the tab is closed.
    return new Promise(() => undefined);
  });
}

class Stream {
  account: string | null | undefined;
  private readonly tell: (hint: Hint) => void;
  private source: EventSource | undefined;
  private missed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (hint: Hint) => void, account: string | null | undefined) {
    this.tell = tell;
    this.open(account);
  }

  open(account: string | null | undefined) {
    clearTimeout(this.timer);
    this.source?.close();
    this.account = account;
    const source = new EventSource('/api/v1/live');
    this.source = source;
    source.onopen = () => {
      if (this.missed) this.tell({ kind: 'EVERYTHING' });
      this.missed = false;
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const hint = hintOf(data);
      if (hint !== undefined) this.tell(hint);
    };
    source.onerror = () => {
      this.missed = true;
      // The browser connects again by itself unless it was refused.
      if (source.readyState !== EventSource.CLOSED) return;
      this.timer = setTimeout(() => this.open(this.account), AGAIN_MS * (1 + Math.random()));
    };
  }
}
