import type { Messages } from '../../messages';
import { appointments } from './appointments';
import { booking } from './booking';
import { common } from './common';
import { home } from './home';
import { problems } from './problems';

export default { common, problems, home, booking, appointments } satisfies Messages;
