import { parkingManager } from '../../src/testing/fixtures';
import type { PageAsSeen } from '../support/page-as-seen';

export const parkingMoments: readonly PageAsSeen[] = [
  {
    name: 'parking-chosen',
    path: '/parking?lat=50.7824&lon=6.0721&radius=300&view=map',
    as: {},
    act: async (page) => {
      await page.getByRole('button', { name: /^Parkplatz Bendplatz, car park/ }).click();
      await page.getByRole('article').first().waitFor();
    },
  },
  {
    name: 'parking-manage-add-spaces',
    path: '/parking/manage/sites/1?tab=spaces',
    as: { session: parkingManager },
    act: async (page) => {
      await page.getByRole('button', { name: 'Add spaces' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Prefix').fill('G-');
      await dialog.getByRole('textbox', { name: 'To', exact: true }).fill('500');
      await dialog.getByLabel('Digits').fill('2');
      await dialog.getByRole('button', { name: 'Add 500 spaces' }).click();
      await dialog.getByRole('alert').waitFor();
    },
  },
  {
    name: 'parking-manage-change-space',
    path: '/parking/manage/sites/1?tab=spaces',
    as: { session: parkingManager },
    act: async (page) => {
      await page.getByRole('button', { name: 'Change space G-02' }).click();
      await page.getByRole('dialog').getByLabel('Width, m').waitFor();
    },
  },
  {
    name: 'parking-manage-imported',
    path: '/parking/manage?section=import',
    as: { session: parkingManager },
    act: async (page) => {
      await page.getByLabel('Operator').selectOption('1');
      await page
        .getByLabel('File to import')
        .setInputFiles({ name: 'car-parks.csv', mimeType: 'text/csv', buffer: Buffer.from('place_id,place_name\n') });
      await page.getByText('What became of car-parks.csv').waitFor();
    },
  },
];
