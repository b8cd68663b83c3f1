import { parkingFigures } from './parkingFigures';
import { parkingHistory } from './parkingHistory';
import { parkingManage } from './parkingManage';
import { tariffs } from './tariffs';

export default { parkingFigures, parkingHistory, parkingManage, tariffs };
