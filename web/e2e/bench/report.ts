import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What was measured, a few times; which of them counts, and what it is measured against, is for the reader to say. */
export interface Measured {
  name: string;
  figures: readonly number[];
}

const file = process.env.FORECOURT_FIGURES ?? 'target/figures.json';

/** Where `./forecourt bench web` reads it. */
export function report(measured: readonly Measured[]): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(measured, null, 2));
}
