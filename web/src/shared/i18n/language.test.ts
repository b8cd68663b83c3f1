import { afterEach, describe, expect, it, vi } from 'vitest';
import { preferredLanguage, regional, rememberLanguage } from './language';

const speaks = (...languages: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);

describe('the language', () => {
  afterEach(() => localStorage.clear());

  it.each([
    [['de-CH', 'en'], 'de'],
    [['it', 'fr-CA', 'en-US'], 'fr'],
    [['it', 'pt'], 'en'],
    [[], 'en'],
  ])('of a browser that prefers %j is %s', (preferred, language) => {
    speaks(...preferred);
    expect(preferredLanguage()).toBe(language);
  });

  it('is the one chosen before', () => {
    speaks('en');
    rememberLanguage('fr');
    expect(preferredLanguage()).toBe('fr');
  });

  it('cannot be one that nobody speaks here', () => {
    speaks('de');
    localStorage.setItem('forecourt.language', 'constructor');
    expect(preferredLanguage()).toBe('de');
  });

  it('is written as where the reader lives', () => {
    speaks('de', 'en-GB', 'en');
    expect(regional('en')).toBe('en-GB');
    expect(regional('fr')).toBe('fr');
  });
});
