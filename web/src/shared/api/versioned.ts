/** What was read, and the version it was: a change is refused when somebody else was quicker. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

export async function versionedBodyOf<T>(call: Promise<{ data?: T; response: Response }>): Promise<Versioned<T>> {
  const { data, response } = await call;
  return { value: data as T, etag: response.headers.get('ETag') ?? '' };
}
