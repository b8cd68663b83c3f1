import { HttpResponse } from 'msw';
import { problem } from './fixtures';

export const refuse = (...of: Parameters<typeof problem>) =>
  HttpResponse.json(problem(...of), { status: of[0], headers: { 'Content-Type': 'application/problem+json' } });
