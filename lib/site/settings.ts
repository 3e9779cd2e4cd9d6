/** Address of the published site without a slash at its end: the setting `SITE_URL`. */
export const siteUrl = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '')

/** Full address of a path of the site. */
export const absolute = (path: string) => `${siteUrl}${path}`
