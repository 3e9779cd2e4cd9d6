/**
 * Stands in for Next.js's `collect-segment-data`, which makes the pieces that its router prefetches.
 * No page here prefetches, so there are none.
 */
export const collectSegmentData = async () => new Map<string, Buffer>()

export const collectPrefetchHints = async () => null
