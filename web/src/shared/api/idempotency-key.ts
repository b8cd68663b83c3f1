/** A key that makes a repeated request the same request. Unlike randomUUID it exists without TLS, too. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keys for one form: what is sent again unchanged is the same request, what was changed is another. */
export function idempotencyKeys(): (body: unknown) => string {
  let sent = '';
  let key = newIdempotencyKey();
  return (body) => {
    const now = JSON.stringify(body);
    if (sent !== '' && now !== sent) key = newIdempotencyKey();
    sent = now;
    return key;
  };
}
