import { people } from './people';
import { sales } from './sales';
import { stock } from './stock';

export default { people, sales, stock };
