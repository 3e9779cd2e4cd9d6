/**
 * The moment for which the site is built, Beijing time, such as `2030-06-13T18:30`: the setting
 * `PUBLISH_NOW`. A build reads no clock; by default it knows no moment.
 */
export const publishNow = process.env.PUBLISH_NOW || undefined
