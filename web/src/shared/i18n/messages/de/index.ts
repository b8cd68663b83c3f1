import type { Messages } from '../../messages';
import { appointments } from './appointments';
import { booking } from './booking';
import { cars } from './cars';
import { common } from './common';
import { home } from './home';
import { my } from './my';
import { people } from './people';
import { problems } from './problems';
import { sales } from './sales';
import { stock } from './stock';
import { times } from './times';
import { tools } from './tools';
import { vehicle } from './vehicle';
import { vehicles } from './vehicles';
import { workshop } from './workshop';

export default {
  common,
  problems,
  tools,
  times,
  vehicle,
  vehicles,
  workshop,
  home,
  cars,
  booking,
  appointments,
  my,
  stock,
  people,
  sales,
} satisfies Messages;
