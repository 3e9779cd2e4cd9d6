import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/language/request.ts',
  experimental: { createMessagesDeclaration: './messages/zh.json' },
})

const config = (phase: string): NextConfig =>
  withNextIntl({
    output: 'export',
    // lib/build/export turns .export/ into out/ once everything in it has been checked.
    distDir: phase === PHASE_PRODUCTION_BUILD ? '.export' : '.next',
    trailingSlash: true,
    poweredByHeader: false,
    // `npm test` checks types once, for the whole project.
    typescript: { ignoreBuildErrors: true },
    // The same commit gives the same bytes, so nothing may carry a random build id.
    generateBuildId: () => 'site',
    devIndicators: false,
    // Nobody prefetches. Rendering every page once more, in nine pieces, took a third of a build; if
    // a later version of Next.js names the module otherwise, only that time comes back.
    turbopack: { resolveAlias: { './collect-segment-data': './lib/build/export/no-segments.ts' } },
    experimental: {
      globalNotFound: true,
      prefetchInlining: false,
      // Each worker has its share of the addresses from the start, and those of a programme cost
      // most: three shares keep two processors busy to the end.
      cpus: 3,
      // What nobody reads: maps of the server's code, and a cache that takes longer to write than it
      // saves. A build of what has not changed is taken from .cache/sites.
      turbopackSourceMaps: false,
      turbopackFileSystemCacheForBuild: false,
    },
  })

export default config
