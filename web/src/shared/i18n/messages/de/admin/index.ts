import { accounts } from './accounts';
import { audit } from './audit';
import { health } from './health';
import { settings } from './settings';

export default { accounts, audit, health, settings };
