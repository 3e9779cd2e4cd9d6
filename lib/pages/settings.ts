/** Address of the published site without a slash at its end: the setting `SITE_URL`. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '')

/** The content is invented for trying out the site: every page says so, and no search engine lists it. */
export const isSample = process.env.SITE_SAMPLE === '1'

/** The time to take for the present, Beijing time, such as `2030-06-13T18:30`; by default there is none. */
export const siteNow = process.env.SITE_NOW

/** Full address of a path of the site. */
export const absolute = (path: string) => `${siteUrl}${path}`

/** The setting `SHARE_CARDS=off` builds a site without share cards, for example one of samples. */
export const withShareCards = process.env.SHARE_CARDS !== 'off'
