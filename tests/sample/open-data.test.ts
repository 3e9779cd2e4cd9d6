import { openDataOf } from '../open-data/suite'
import { folder } from './read'

openDataOf({ folder, year: 2030, events: 400 })
