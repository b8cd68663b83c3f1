import type { Messages } from '../../messages';
import { accounts } from './accounts';
import { appointments } from './appointments';
import { audit } from './audit';
import { booking } from './booking';
import { cars } from './cars';
import { common } from './common';
import { health } from './health';
import { home } from './home';
import { my } from './my';
import { myDay } from './myDay';
import { people } from './people';
import { planning } from './planning';
import { crew } from './crew';
import { problems } from './problems';
import { sales } from './sales';
import { settings } from './settings';
import { stock } from './stock';
import { times } from './times';
import { tools } from './tools';
import { vehicle } from './vehicle';
import { workshop } from './workshop';

export default {
  common,
  problems,
  tools,
  times,
  crew,
  myDay,
  vehicle,
  workshop,
  planning,
  home,
  cars,
  booking,
  appointments,
  my,
  stock,
  people,
  sales,
  accounts,
  audit,
  health,
  settings,
} satisfies Messages;
