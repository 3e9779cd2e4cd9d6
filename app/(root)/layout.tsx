import type { ReactNode } from 'react'
import '../globals.css'
import { Document } from '@/components/layout/Document'
import { sourceLocale } from '@/lib/i18n/locales'
import { sharedMetadata } from '@/lib/site/metadata'

export const metadata = sharedMetadata

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document locale={sourceLocale}>{children}</Document>
}
