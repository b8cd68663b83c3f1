import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { demo } from '../journeys/people';
import { WebApp } from '../journeys/pages/WebApp';
import { type Measured, report } from './report';
import { largestPaint, rowsOf, slowDown, transferred, untilOtherRows, watch, worstDelay } from './timings';

const TIMES = 5;
const SLOWER = 4;
const searches = ['ford mustang', 'toyota camry', 'jeep compass', 'honda civic', 'bmw x5'];

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

test('how fast the app is', async ({ browser }) => {
  test.setTimeout(600_000);
  const measured: Measured[] = [];

  const stranger = await newPage(browser);
  await stranger.goto('/cars');
  const car = stranger.getByRole('main').getByRole('article').first().getByRole('link');
  const address = (await car.getAttribute('href')) ?? '';
  await stranger.context().close();
  const seller = await signedIn(browser);

  for (const [name, path, state] of [
    ['the home page', '/'],
    ['the cars for sale', '/cars'],
    ['a car’s page', address],
    ['the stock', '/stock', seller],
  ] as const) {
    await test.step(name, async () => {
      measured.push(...(await measureLoads(browser, name, path, state)));
    });
  }
  await test.step('working with the stock', async () => {
    measured.push(...(await measureStock(browser, seller)));
  });
  report(measured);
});

async function signedIn(browser: Browser): Promise<State> {
  const app = new WebApp(await newPage(browser));
  await app.open();
  await app.signIn(demo('salesperson'));
  await app.expectSignedInAs('Demo salesperson');
  const state = await app.page.context().storageState();
  await app.page.context().close();
  return state;
}

/** With nothing in its cache. */
async function newPage(browser: Browser, state?: State): Promise<Page> {
  return (await browser.newContext(state === undefined ? {} : { storageState: state })).newPage();
}

/** Each time in a browser that has never been here. */
async function measureLoads(browser: Browser, name: string, path: string, state?: State): Promise<Measured[]> {
  const paints: number[] = [];
  const scripts: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const page = await newPage(browser, state);
    await watch(page);
    await slowDown(page, SLOWER);
    await page.goto(path);
    await expect(page.getByText(/\$\d/).first()).toBeVisible();
    paints.push(await largestPaint(page));
    scripts.push(await transferred(page, '.js'));
    await page.context().close();
  }
  return [
    { name: `paint ${name}`, figures: paints },
    { name: `scripts ${name}`, figures: scripts },
  ];
}

async function measureStock(browser: Browser, state: State): Promise<Measured[]> {
  const page = await newPage(browser, state);
  await watch(page);
  const views = searches.map((q, number) => ({ name: `View ${number}`, search: { q, sort: 'price,asc' } }));
  await page.addInitScript((kept) => localStorage.setItem('forecourt.stock.views', kept), JSON.stringify(views));
  await page.goto('/stock');
  await expect(page.locator('tbody a').first()).toBeVisible();
  await slowDown(page, SLOWER);

  const delays = new Map<string, number[]>();
  const waits = new Map<string, number[]>();
  const keep = (figures: Map<string, number[]>, name: string, figure: number) =>
    figures.set(name, [...(figures.get(name) ?? []), figure]);
  const measure = async (name: string, act: () => Promise<void>) => {
    await act();
    keep(delays, name, await worstDelay(page));
  };
  const measureRows = async (name: string, act: () => Promise<void>) => {
    const before = await rowsOf(page);
    await act();
    keep(waits, name, await untilOtherRows(page, before));
    keep(delays, name, await worstDelay(page));
  };
  await worstDelay(page);

  for (const number of searches.keys()) {
    const words = page.getByRole('searchbox');
    await measure('typing a word', () => words.pressSequentially(searches[number] ?? '', { delay: 60 }));
    await measureRows('searching for it', () => words.press('Enter'));
    await measureRows('the next page', () => page.getByRole('button', { name: 'Next page' }).click());
    await measureRows('sorting', () => page.getByRole('columnheader', { name: 'Price' }).getByRole('button').click());
    const columns = page.getByRole('button', { name: 'Columns' });
    await measure('opening the choice of columns', () => columns.click());
    await measure('another column', () => page.getByRole('checkbox', { name: 'Condition' }).click());
    await measure('closing the choice of columns', () => page.keyboard.press('Escape'));
    await measureRows('a saved view', () =>
      page.getByRole('button', { name: `View ${(number + 1) % views.length}`, exact: true }).click(),
    );
    await measureRows('all again', () => page.getByRole('button', { name: 'All', exact: true }).click());
  }
  await page.context().close();
  return [
    ...[...delays].map(([name, figures]) => ({ name: `delay ${name}`, figures })),
    ...[...waits].map(([name, figures]) => ({ name: `rows ${name}`, figures })),
  ];
}
