import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '../globals.css'
import { Document } from '@/components/layout/Document'
import { isLocale, locales } from '@/lib/language/locales'
import { sharedMetadata } from '@/lib/outputs/head/metadata'

export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export const metadata = sharedMetadata

export default async function LocaleLayout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>
  children: ReactNode
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return <Document locale={locale}>{children}</Document>
}
