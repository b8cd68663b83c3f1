// Makes the types of every service's API from the committed OpenAPI documents, so that a changed API breaks the build.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../../docs/api/', import.meta.url);
const generated = new URL('../src/shared/api/generated/', import.meta.url);

const names = (await readdir(documents)).filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5));
if (names.length === 0) {
  throw new Error(`There is no OpenAPI document in ${fileURLToPath(documents)}`);
}

await rm(generated, { recursive: true, force: true });
await mkdir(generated, { recursive: true });

const roles = new Set();
for (const name of names) {
  const document = JSON.parse(await readFile(new URL(`${name}.json`, documents), 'utf8'));
  for (const role of document['x-roles'] ?? []) roles.add(role);
  // What a document gives a default for may still be left out of a request.
  const types = await openapiTS(document, { defaultNonNullable: false, alphabetize: true });
  await writeFile(new URL(`${name}.ts`, generated), astToString(types));
}

const pascal = (name) => name.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
await writeFile(
  new URL('index.ts', generated),
  [
    ...names.map((name) => `import type * as ${pascal(name)}Api from './${name}';`),
    `export type paths = ${names.map((name) => `${pascal(name)}Api.paths`).join(' & ')};`,
    ...names.map((name) => `export type ${pascal(name)} = ${pascal(name)}Api.components['schemas'];`),
    `export type Role = ${[...roles].map((role) => `'${role}'`).join(' | ')};`,
    '',
  ].join('\n'),
);
