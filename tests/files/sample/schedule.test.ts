import { schedulesOf } from '../../support/schedule/suite'
import { folder } from './read'

schedulesOf({ folder, year: 2030, least: 400 })
