import type { InventoryService } from './generated';

type ProblemBody = InventoryService['Problem'];
export type FieldError = NonNullable<ProblemBody['errors']>[number];

/** A refusal or failure, in the words the service has for people. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** HTTP status, or 0 when there was no answer. */
  readonly status: number;
  /** Stable, for programs: the last part of the problem's URN. */
  readonly slug: string;
  readonly title: string | undefined;
  readonly fieldErrors: readonly FieldError[];
  /** What to quote when reporting it. */
  readonly traceId: string | undefined;
  /** Milliseconds after which it is worth to ask the same again. */
  readonly retryAfter: number | undefined;
  /** All that it says: problems of some types have members of their own. */
  readonly members: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Partial<ProblemBody> = {}, retryAfter?: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.status = status;
    this.slug = body.type?.split(':').at(-1) ?? '';
    this.title = body.title;
    this.fieldErrors = body.errors ?? [];
    this.traceId = body.traceId;
    this.retryAfter = retryAfter;
    this.members = body;
  }

  get unanswered() {
    return this.status === 0;
  }

  /** Whether the same request may succeed a little later. */
  get passing() {
    return this.unanswered || this.status === 429 || this.status >= 502;
  }

  static is(error: unknown, status: number): error is Problem {
    return error instanceof Problem && error.status === status;
  }

  static of(error: unknown): Problem {
    if (error instanceof Problem) return error;
    return new Problem(0, error instanceof Error ? { detail: error.message } : {});
  }

  static async from(response: Response): Promise<Problem> {
    const json = response.headers.get('Content-Type')?.includes('json') ?? false;
    const body: unknown = json ? await response.json().catch(() => undefined) : undefined;
    const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
    return new Problem(
      response.status,
      typeof body === 'object' && body !== null ? body : {},
      Number.isNaN(seconds) ? undefined : seconds * 1000,
    );
  }
}
