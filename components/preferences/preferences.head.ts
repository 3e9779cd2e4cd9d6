import { applyKept } from './kept'

// Before the first paint, so that a page never flashes in other colours or another size.
applyKept()
