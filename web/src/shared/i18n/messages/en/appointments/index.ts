import { appointments } from './appointments';
import { booking } from './booking';
import { my } from './my';
import { times } from './times';
import { workshop } from './workshop';

export default { appointments, booking, my, times, workshop } as const;
