import { screen, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { refuse } from '@/testing/backend';
import { open } from '@/testing/open';
import { stock } from '@/testing/shop';

const chips = async () => within(await screen.findByRole('list', { name: 'Active filters' }));

describe('the cars for sale', () => {
  it('show what the address asks for, and say so', async () => {
    await open('/cars?make=ford&priceFrom=5000&priceTo=9999&sort=cheapest', { cars: stock });
    const active = await chips();
    expect(active.getByRole('button', { name: 'Remove the filter Ford' })).toBeVisible();
    expect(active.getByRole('button', { name: 'Remove the filter $5,000 – $9,999' })).toBeVisible();
    expect(await screen.findByRole('checkbox', { name: /Ford/ })).toBeChecked();
    expect(screen.getByLabelText('Order')).toHaveValue('cheapest');
    const cars = await screen.findAllByRole('article');
    expect(cars.every((car) => car.textContent.startsWith('Ford'))).toBe(true);
  });

  it('are narrowed down, and each filter can be taken away again', async () => {
    const { user, router } = await open('/cars', { cars: stock });
    await user.click(await screen.findByRole('checkbox', { name: /Jeep/ }));
    expect(await screen.findByText('10 cars')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /\$30,000 – \$49,999/ }));
    await user.type(screen.getByRole('searchbox'), 'texas');
    await (await chips()).findByRole('button', { name: 'Remove the filter “texas”' });
    expect(router.state.location.search).toEqual({ make: 'jeep', priceFrom: 30_000, priceTo: 49_999, q: 'texas' });
    await user.click(screen.getByRole('button', { name: 'Remove the filter Jeep' }));
    await user.click(await screen.findByRole('button', { name: 'Remove all' }));
    expect(await screen.findByText('60 cars')).toBeVisible();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });

  it('take a price as people write it', async () => {
    const { user, router } = await open('/cars', { cars: stock });
    const [from] = await screen.findAllByLabelText('From');
    if (from === undefined) throw new Error('no field');
    await user.type(from, '12,500{Enter}');
    expect(await screen.findByRole('button', { name: 'Remove the filter From $12,500' })).toBeVisible();
    expect(router.state.location.search).toEqual({ priceFrom: 12_500 });
  });

  it('say what to do when there is none', async () => {
    const { user } = await open('/cars?q=amphibious', { cars: stock });
    await user.click(await screen.findByRole('button', { name: 'Remove all filters' }));
    expect(await screen.findByText('60 cars')).toBeVisible();
  });

  it('lead to the first page when there are fewer than there were', async () => {
    const { user } = await open('/cars?page=7', { cars: stock });
    await user.click(await screen.findByRole('button', { name: 'To the first page' }));
    expect(await screen.findByText('Page 1 of 3')).toBeVisible();
  });

  it('say why when they cannot be had', async () => {
    const away = http.get('*/api/v1/automobiles', () => refuse(500, 'internal-error', 'Something failed', 'Sorry.'));
    await open('/cars', {}, { answers: [away] });
    expect(await screen.findByRole('alert')).toHaveTextContent('Sorry.');
  });

  it('are written in the reader’s language', async () => {
    await open('/cars?color=white', { cars: stock }, { language: 'de' });
    expect(await screen.findByRole('button', { name: 'Filter Weiß entfernen' })).toBeVisible();
  });
});

describe('a car for sale', () => {
  it('shows everything that is known, and others like it', async () => {
    await open('/cars/jtezu11f88k007763', { cars: stock });
    expect(await screen.findByRole('heading', { level: 1, name: 'Toyota Cruiser' })).toBeVisible();
    expect(screen.getByRole('img', { name: 'Drawing of a car like this Toyota Cruiser' })).toBeVisible();
    expect(screen.getByText('Euro 5')).toBeVisible();
    expect(screen.getByText('1,840 kg')).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Similar cars' })).toBeVisible();
    expect(screen.getAllByRole('article')).toHaveLength(3);
    expect(screen.getByRole('link', { name: 'Book a visit' })).toHaveAttribute(
      'href',
      '/book?vin=JTEZU11F88K007763&visit=true',
    );
  });

  it('that was sold leads to the others', async () => {
    await open('/cars/WVWZZZ1JZXW000001');
    expect(await screen.findByRole('heading', { name: 'This car is not for sale' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what is for sale' })).toHaveAttribute('href', '/cars');
  });
});

describe('comparing', () => {
  it('takes three cars and no more', async () => {
    const { user } = await open('/cars');
    const choices = await screen.findAllByRole('button', { name: /^Compare / });
    for (const choice of choices.slice(0, 4)) await user.click(choice);
    expect(choices.map((choice) => choice.getAttribute('aria-pressed'))).toEqual([
      ...['true', 'true', 'true'],
      ...['false', 'false', 'false'],
    ]);
    const tray = within(screen.getByRole('region', { name: 'Cars to compare' }));
    expect(tray.getByRole('link', { name: 'Compare 3' })).toBeVisible();
    await user.click(tray.getByRole('button', { name: 'Clear' }));
    expect(tray.queryByRole('link')).toBeNull();
  });

  it('says of each car what it is best at, and which are gone', async () => {
    await open('/compare?vin=JTEZU11F88K007763*3C4PDCGG5JT346413*WVWZZZ1JZXW000001');
    const row = await screen.findByRole('row', { name: /^Price/ });
    const [first, second] = within(row).getAllByRole('cell');
    expect(first).toHaveTextContent('$6,300');
    expect(second).toHaveTextContent('$5,350 Lowest');
    expect(screen.getByText('WVWZZZ1JZXW000001 is not for sale any more.')).toBeVisible();
  });
});
