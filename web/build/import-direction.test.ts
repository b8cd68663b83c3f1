import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { importDirection } from './import-direction.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  baseConfig: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parser: typescript.parser },
      plugins: { '@typescript-eslint': typescript.plugin },
    },
    ...importDirection,
  ] as ESLint.Options['baseConfig'],
});

async function remarks(filePath: string, imported: string) {
  const [result] = await eslint.lintText(`import '${imported}';`, { filePath });
  return result?.messages.length;
}

describe('the direction of imports', () => {
  it.each([
    ['src/shared/ui/Page.tsx', '@/features/home/HomePage'],
    ['src/shared/ui/Page.tsx', '../../features/home/HomePage'],
    ['src/shared/ui/Page.tsx', '@/app/router'],
    ['src/features/home/HomePage.tsx', '@/app/router'],
    ['src/features/home/HomePage.tsx', '@/features/booking/draft'],
    ['src/features/home/HomePage.tsx', '../booking/draft'],
    ['src/features/home/api/cars.ts', '../../booking/draft'],
  ])('forbids %s to import %s', async (file, imported) => {
    expect(await remarks(file, imported)).toBe(1);
  });

  it.each([
    ['src/app/router.tsx', '@/features/home/HomePage'],
    ['src/features/home/HomePage.tsx', '@/shared/ui/Page'],
    ['src/features/booking/BookingPage.tsx', './booking'],
    ['src/features/booking/BookingPage.tsx', './api/check-vin'],
    ['src/features/booking/api/check-vin.ts', '../booking'],
    ['src/shared/session/sign-out.ts', '../api/send'],
  ])('lets %s import %s', async (file, imported) => {
    expect(await remarks(file, imported)).toBe(0);
  });
});
