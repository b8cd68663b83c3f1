import type { en } from './messages/en';

/** A part of the app whose words are fetched together. */
export type Area = keyof typeof en;

type Said<A extends Area> = Awaited<ReturnType<(typeof en)[A]>>['default'];

type All<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer I) => void
  ? { [K in keyof I]: I[K] }
  : never;

/** All that is said in English. */
export type English = All<Said<Area>>;

/** The same keys in another language's words. */
type Translated<T> = { [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

export type Messages = Translated<English>;

/** A language's areas. */
export type Words = { [A in Area]: () => Promise<{ default: Translated<Said<A>> }> };
