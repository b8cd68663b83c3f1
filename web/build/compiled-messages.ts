import compile from 'icu-minify/compile';
import { type Plugin, runnerImport } from 'vite';

interface Tree {
  [key: string]: string | Tree;
}

interface Compiled {
  [key: string]: ReturnType<typeof compile> | Compiled;
}

const compiled = (tree: Tree): Compiled =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? compile(value) : compiled(value)]),
  );

/**
 * Takes the messages of each area apart while the app is built: the browser needs no parser for them, and finds them as
 * data. `npm run dev` and the unit tests take the messages as they are written.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^use-intl\/format-message$/, replacement: 'use-intl/format-message/format-only' }] },
    }),
    async load(id) {
      if (!/\/i18n\/messages\/[a-z]{2}\/\w+\/index\.ts$/.test(id)) return undefined;
      const { module } = await runnerImport<{ default: Tree }>(id);
      const data = JSON.stringify(compiled(module.default));
      return `export default JSON.parse(${JSON.stringify(data)});`;
    },
  };
}
