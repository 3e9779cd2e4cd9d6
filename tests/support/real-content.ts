import { provideItems } from '@/lib/content/items'
import { readContentFolder } from '@/lib/content/read'
import { validItems } from '@/lib/content/read/valid-items'

/** Gives a test the content of the site as it is now, whatever was compiled last. */
export const provideRealContent = () => provideItems(validItems(readContentFolder('content').value))
