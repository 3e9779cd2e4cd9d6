import { v5 } from 'uuid'

/** UUID by name (RFC 9562, 5.5), in a namespace of the site's own: the same in every language. */
export const guidOf = (id: string, uidDomain: string) => v5(id, v5(uidDomain, v5.DNS))
