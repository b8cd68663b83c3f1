import { http, HttpResponse } from 'msw';
import { refuse } from './refuse';

/** Something that is read and saved by its version, and changed by somebody else while a page shows it. */
export function contested<T extends object>(path: string, begin: T) {
  let value = begin;
  let version = 1;
  const saved: unknown[] = [];
  const answer = () => HttpResponse.json({ ...value }, { headers: { ETag: `"${String(version)}"` } });
  const change = (other: Partial<T>) => {
    value = { ...value, ...other };
    version++;
  };
  const save = async ({ request }: { request: Request }) => {
    if (request.headers.get('If-Match') !== `"${String(version)}"`) {
      return refuse(412, 'version-mismatch', 'Changed since', 'It was changed since it was read.');
    }
    const body = (await request.json()) as Partial<T>;
    saved.push(body);
    change(body);
    return answer();
  };
  return { answers: [http.get(path, answer), http.put(path, save), http.patch(path, save)], change, saved };
}
