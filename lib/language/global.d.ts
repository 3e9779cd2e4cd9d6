import type zh from '../../messages/zh.json'
import type { Locale as SiteLocale } from './locales'

declare module 'next-intl' {
  interface AppConfig {
    Locale: SiteLocale
    Messages: typeof zh
  }
}
