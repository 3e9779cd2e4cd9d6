/** Folder of all content: the setting `CONTENT_DIR`, by default `content`. */
export const contentRoot = () => process.env.CONTENT_DIR ?? 'content'

/**
 * The moment for which the site is built, Beijing time, such as `2030-06-13T18:30`: the setting
 * `PUBLISH_NOW`. A build reads no clock; by default it knows no moment.
 */
export const publishNow = process.env.PUBLISH_NOW || undefined
