import { common } from './common';
import { problems } from './problems';
import { tools } from './tools';

export default { common, problems, tools } as const;
