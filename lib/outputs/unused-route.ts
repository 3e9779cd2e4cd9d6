/**
 * Next.js refuses to export a route without any address, but a site need not have a page or a file
 * of every kind: without an announced edition there is nothing to subscribe to. Such a route gets
 * this one address, empty, which the finished site leaves out.
 */
export const unused = 'unused-route'

/** Whether an exported file stands at such an address: `zh/unused-route/schedule.xml`. */
export const isUnused = (file: string) => file.split('/').includes(unused)
