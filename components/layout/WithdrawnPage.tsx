import { useLocale, useTranslations } from 'next-intl'
import { Label } from '@/components/programme/Label'
import { Phrases } from '@/components/ui/Phrases'
import { languageTags } from '@/lib/language/locales'
import type { PageInfo } from '@/lib/pages/page'
import { inLanguage, paths } from '@/lib/pages/paths'
import { Page } from './Page'

/** A notice at the address of an item that was taken off the site, and the way to what is there. */
export function WithdrawnPage({ info }: { info: PageInfo }) {
  const t = useTranslations()
  const locale = useLocale()
  const above = info.trail?.at(-1) ?? { name: t('nav.home'), path: paths.home }
  return (
    <Page info={info}>
      <div className="page-width pt-10 pb-8">
        <Label>{t('withdrawn.title')}</Label>
        <h1 lang={languageTags[info.wordsLocale]} className="mt-3 max-w-5xl text-title">
          <Phrases locale={info.wordsLocale} text={info.title} />
        </h1>
        <p className="mt-5 max-w-measure text-lg text-quiet">{info.description}</p>
        <p className="mt-5">
          <a
            href={inLanguage(locale, above.path)}
            className="inline-block py-1 text-link underline"
          >
            {above.name}
          </a>
        </p>
      </div>
    </Page>
  )
}
