import { readdirSync } from 'node:fs';

const features = readdirSync(new URL('../src/features', import.meta.url));

function forbid(files, group, message) {
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
  };
}

/** app → features → shared, and no feature knows another. */
export const importDirection = [
  forbid(['src/shared/**'], ['**/app/**', '**/features/**'], 'shared knows neither the app nor its features.'),
  ...features.map((feature) =>
    forbid(
      [`src/features/${feature}/**`],
      [
        '**/app/**',
        '@/features/**',
        ...features.filter((other) => other !== feature).map((other) => `../**/${other}/**`),
      ],
      'A feature knows itself, by relative imports, and what is shared.',
    ),
  ),
];
