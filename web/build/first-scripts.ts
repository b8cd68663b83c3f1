import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

type Modules = Parameters<Rolldown.CodeSplittingNameFunction>[1];

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Our modules that every page needs. */
function ofEveryPage(modules: Modules): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    if (!id.startsWith(source) || found.has(id)) return;
    found.add(id);
    modules.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  visit(`${source}main.tsx`);
  return found;
}

/**
 * What every page needs comes in two files, the frameworks and ours, and not in one for each set of pages that have a
 * module in common: a browser that has nothing yet would ask for dozens of them.
 */
export function firstScripts(): Rolldown.CodeSplittingGroup[] {
  let needed: Set<string> | undefined;
  return [
    { name: 'frameworks', test: /\/node_modules\/(react|react-dom|scheduler|@tanstack)\//, priority: 1 },
    {
      // Of the other libraries, what these modules use comes with them.
      name: (id, modules) => {
        needed ??= ofEveryPage(modules);
        return needed.has(id) ? 'app' : null;
      },
    },
  ];
}
