import { crew } from './crew';
import { myDay } from './myDay';
import { planning } from './planning';

export default { crew, myDay, planning } as const;
