import type { Messages } from '../../messages';
import { appointments } from './appointments';
import { booking } from './booking';
import { common } from './common';
import { home } from './home';
import { people } from './people';
import { problems } from './problems';
import { sales } from './sales';
import { stock } from './stock';
import { tools } from './tools';
import { vehicles } from './vehicles';

export default {
  common,
  problems,
  home,
  booking,
  appointments,
  tools,
  vehicles,
  stock,
  people,
  sales,
} satisfies Messages;
