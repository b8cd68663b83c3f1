import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '@/shared/i18n/messages';
import { need } from '@/shared/i18n/words';

type Code = Parameters<typeof lazyRouteComponent>[0];

/** A page whose code, and the words of the areas it says, are fetched when it is first opened. */
export function page(code: Code, ...areas: readonly [Area, ...Area[]]) {
  return lazyRouteComponent(async () => (await Promise.all([code(), need(areas)]))[0]);
}
