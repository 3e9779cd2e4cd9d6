import { applyPreferences } from './preference-storage'

// Before the first paint, so that a page never flashes in other colours or another size.
applyPreferences()
