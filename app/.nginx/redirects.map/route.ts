import { nginxRedirects } from '@/lib/outputs/redirects'
import { textFile } from '@/lib/outputs/text-file'

export const dynamic = 'force-static'

/** What `deploy/nginx.conf` reads; no reader can, as nginx serves nothing whose name begins with a dot. */
export const GET = () => textFile(nginxRedirects(), 'text/plain')
