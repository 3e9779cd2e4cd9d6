import type { ReactNode } from 'react'
import '../globals.css'
import { Document } from '@/components/layout/Document'
import { sourceLocale } from '@/lib/language/locales'
import { sharedMetadata } from '@/lib/outputs/head/metadata'

export const metadata = sharedMetadata

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document locale={sourceLocale}>{children}</Document>
}
