import type { MetadataRoute } from 'next'
import { absolute, isSample } from '@/lib/pages/settings'

export const dynamic = 'force-static'

export default function robots(): MetadataRoute.Robots {
  if (isSample) return { rules: { userAgent: '*', disallow: '/' } }
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') }
}
