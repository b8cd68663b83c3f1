import type { Check } from '../api/versions';
import { type Mistakes, typedPointer } from './to-document';
import type { TypedTariff } from './typed-tariff';

export interface Found {
  /** Into what is typed. */
  pointer: string;
  /** In words. */
  detail: string;
}

/**
 * All that has to be changed, once each: what nobody has to be asked for goes first, and where the same place is found
 * fault with by the service, too, that is left out.
 */
export function allFindings(
  mistakes: Mistakes,
  say: (missing: Mistakes[string]) => string,
  check: Check | undefined,
  typed: TypedTariff,
): Found[] {
  const own = Object.entries(mistakes).map(([pointer, missing]) => ({ pointer, detail: say(missing) }));
  const asked = (check?.findings ?? [])
    .map(({ pointer, detail }) => ({ pointer: typedPointer(pointer, typed), detail }))
    .filter(({ pointer }) => mistakes[pointer] === undefined);
  return [...own, ...asked].sort((one, other) => order(one.pointer) - order(other.pointer));
}

const places = ['scales', 'stepMinutes', 'windows', 'holidays', 'postParkingCharges', 'terms'];
const order = (pointer: string) => places.indexOf(pointer.split('/')[1] ?? '');

/** What is found at one place, in one sentence after the other. */
export function foundAt(found: readonly Found[], pointer: string): string | undefined {
  const here = found.filter((one) => one.pointer === pointer).map(({ detail }) => detail);
  return here.length === 0 ? undefined : here.join(' ');
}

/** The scale that a pointer leads into. */
export function scaleOf(pointer: string): number | undefined {
  const [, collection, index] = pointer.split('/');
  return collection === 'scales' && index !== undefined ? Number(index) : undefined;
}

/** The id of the field that a pointer means. */
export const fieldId = (pointer: string): string => `tariff${pointer}`;

/** Takes the reader to a field, or to the first one within what the pointer means. */
export function focusField(pointer: string): void {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = document.getElementById(fieldId(at));
    if (place === null) continue;
    const field = place.matches('input, select, textarea, button')
      ? place
      : (place.querySelector<HTMLElement>('input, select, textarea, button') ?? place);
    field.focus();
    field.scrollIntoView({ block: 'center' });
    return;
  }
}
