import { cars } from './cars';
import { home } from './home';
import { vehicle } from './vehicle';

export default { cars, home, vehicle };
