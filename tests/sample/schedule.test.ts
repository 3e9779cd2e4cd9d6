import { schedulesOf } from '../schedule/suite'
import { folder } from './read'

schedulesOf({ folder, year: 2030, least: 400 })
