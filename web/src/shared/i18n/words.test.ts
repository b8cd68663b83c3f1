import { expect, it } from 'vitest';
import { need, onSpoken, speak, spokenNow, words } from './words';

const inFrench = async () => (await words.fr.parking()).default.parking.title;

it('what a page says is there with it', async () => {
  await speak('en');
  expect(spokenNow().messages.sales).toBeUndefined();
  await need(['sales']);
  expect(spokenNow().messages).toMatchObject({ common: {}, sales: {} });
});

it('a language chosen while a page is on its way says that page, too', async () => {
  await speak('en');
  const page = need(['parking']);
  await speak('fr');
  await page;
  expect(spokenNow()).toMatchObject({ language: 'fr', messages: { parking: { title: await inFrench() } } });
});

it('a page that has its words changes nothing', async () => {
  await need(['parking']);
  const before = spokenNow();
  const stop = onSpoken(() => expect.unreachable());
  await need(['parking']);
  stop();
  expect(spokenNow()).toBe(before);
});
