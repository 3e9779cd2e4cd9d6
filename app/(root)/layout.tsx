import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../globals.css'
import { Document } from '@/components/layout/Document'
import { sourceLocale } from '@/lib/i18n/locales'

export const metadata: Metadata = { icons: { icon: '/icon.svg', apple: '/icon-180.png' } }

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document locale={sourceLocale}>{children}</Document>
}
