import { driving } from './driving';
import { map } from './map';
import { parking } from './parking';
import { parkingMails } from './parkingMails';
import { parkingOccupancy } from './parkingOccupancy';
import { parkingSearch } from './parkingSearch';
import { parkingSummary } from './parkingSummary';
import { prices } from './prices';

export default {
  driving,
  map,
  parking,
  parkingMails,
  parkingOccupancy,
  parkingSearch,
  parkingSummary,
  prices,
};
