import type { NextConfig } from 'next'
import { PHASE_PRODUCTION_BUILD } from 'next/constants'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  experimental: { createMessagesDeclaration: './messages/zh.json' },
})

const config = (phase: string): NextConfig =>
  withNextIntl({
    output: 'export',
    // lib/export turns .export/ into out/ once everything in it has been checked.
    distDir: phase === PHASE_PRODUCTION_BUILD ? '.export' : '.next',
    trailingSlash: true,
    poweredByHeader: false,
    // `npm test` checks types once, for the whole project.
    typescript: { ignoreBuildErrors: true },
    // The same commit gives the same bytes, so nothing may carry a random build id.
    generateBuildId: () => 'site',
    devIndicators: false,
    // Nobody prefetches: lib/export drops what is made for that, so its sizes need no measuring.
    experimental: { globalNotFound: true, cpus: 2, prefetchInlining: false },
  })

export default config
