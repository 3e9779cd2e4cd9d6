import { useLocale, useTranslations } from 'next-intl'
import { Label } from '@/components/programme/Label'
import { Phrases } from '@/components/ui/Phrases'
import { languageTags } from '@/lib/language/locales'
import type { Change } from '@/lib/model/event/changes'
import { inLanguage, paths } from '@/lib/pages/paths'

/** One change: what it is about, of which event, what and why. */
export function ChangeRow({ change: { entry, kind, what, reason } }: { change: Change }) {
  const t = useTranslations()
  const locale = useLocale()
  const { id, facts, words, wordsLocale } = entry
  return (
    <li data-event={id} className="break-inside-avoid border-t border-line py-5">
      <Label>{t(`changes.kind.${kind}`)}</Label>
      <h3 lang={languageTags[wordsLocale]} className="mt-2 text-lg">
        <a
          href={inLanguage(locale, paths.event(facts.edition, id))}
          className="inline-block py-1 hover:underline"
        >
          <Phrases locale={wordsLocale} text={words.title} />
        </a>
      </h3>
      <p className="max-w-measure">{what[locale]}</p>
      {reason !== undefined && (
        <p className="max-w-measure text-sm text-quiet">
          {t('changes.reason', { reason: reason[locale] })}
        </p>
      )}
    </li>
  )
}
