import { http, HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { problem } from '@/testing/fixtures';
import { server } from '@/testing/server';
import { Problem } from './problem';
import { send } from './send';

const post = () => send(new Request('http://localhost:3000/api/v1/appointments', { method: 'POST', body: '{}' }));
const json = { headers: { 'Content-Type': 'application/problem+json' } };

describe('sending', () => {
  it('shows the token with whatever changes something, and with nothing else', async () => {
    document.cookie = 'XSRF-TOKEN=meant';
    const shown: (string | null)[] = [];
    server.use(
      http.all('*', ({ request }) => {
        shown.push(request.headers.get('X-XSRF-TOKEN'));
        return new HttpResponse();
      }),
    );
    await post();
    await send(new Request('http://localhost:3000/api/v1/me'));
    expect(shown).toEqual(['meant', null]);
  });

  it('believes the cookie that no other host can set', async () => {
    const cookies = vi.spyOn(document, 'cookie', 'get').mockReturnValue('XSRF-TOKEN=planted; __Host-XSRF-TOKEN=meant');
    const shown: (string | null)[] = [];
    server.use(
      http.post('*', ({ request }) => {
        shown.push(request.headers.get('X-XSRF-TOKEN'));
        return new HttpResponse();
      }),
    );
    await post();
    expect(shown).toEqual(['meant']);
    cookies.mockRestore();
  });

  it('fetches a token it does not know yet, and sends the same once more', async () => {
    document.cookie = 'XSRF-TOKEN=old';
    const bodies: string[] = [];
    server.use(
      http.get('*/api/v1/me', () => {
        document.cookie = 'XSRF-TOKEN=new';
        return HttpResponse.json({ signedIn: true });
      }),
      http.post('*/api/v1/appointments', async ({ request }) => {
        bodies.push(await request.text());
        if (request.headers.get('X-XSRF-TOKEN') === 'new') return new HttpResponse(null, { status: 201 });
        return HttpResponse.json(problem(403, 'csrf-token-missing', 'CSRF token missing', '…'), {
          status: 403,
          ...json,
        });
      }),
    );
    expect((await post()).status).toBe(201);
    expect(bodies).toEqual(['{}', '{}']);
  });

  it('asks once more only', async () => {
    let asked = 0;
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json({ signedIn: true })),
      http.post('*', () => {
        asked++;
        return HttpResponse.json(problem(403, 'csrf-token-missing', 'CSRF token missing', '…'), {
          status: 403,
          ...json,
        });
      }),
    );
    await expect(post()).rejects.toMatchObject({ status: 403, slug: 'csrf-token-missing' });
    expect(asked).toBe(2);
  });

  it('throws what a service refuses with, in its words', async () => {
    const refusal = { ...problem(409, 'technician-busy', 'Technician is busy', 'Choose another time.'), errors: [] };
    server.use(http.post('*', () => HttpResponse.json(refusal, { status: 409, ...json })));
    const thrown = await post().catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({
      status: 409,
      slug: 'technician-busy',
      title: 'Technician is busy',
      message: 'Choose another time.',
      traceId: '0f2a77c81b',
      passing: false,
    });
  });

  it('takes no answer for a problem that passes', async () => {
    server.use(http.post('*', () => HttpResponse.error()));
    await expect(post()).rejects.toMatchObject({ unanswered: true, passing: true });
  });

  it('makes a problem of what is none', async () => {
    server.use(http.post('*', () => new HttpResponse('<h1>Bad gateway</h1>', { status: 502 })));
    await expect(post()).rejects.toMatchObject({ status: 502, message: 'HTTP 502', passing: true });
  });
});
