import { useLocale, useTranslations } from 'next-intl'
import { announcedYears, programmeYears, site } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { menuTexts } from '@/lib/pages/navigation'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'

interface Action {
  path: string
  name: string
  lang?: string
}

/** The first action is filled and as wide as a phone, the others share a row. */
export function Buttons({ actions }: { actions: readonly Action[] }) {
  const locale = useLocale()
  return (
    <p className="mt-4 flex flex-wrap gap-2 md:mt-6 md:gap-3">
      {actions.map(({ path, name, lang }, index) => (
        <a
          key={path}
          href={inLanguage(locale, path)}
          lang={lang}
          className={
            index === 0
              ? 'button-primary grow basis-full sm:grow-0 sm:basis-auto'
              : 'button grow sm:grow-0'
          }
        >
          {name}
        </a>
      ))}
    </p>
  )
}

/** The ways on: the programme first, then two of the text pages that the home page introduces. */
export function Actions({ year }: { year: number }) {
  const t = useTranslations('home')
  const locale = useLocale()
  const hasProgramme = programmeYears().includes(year)
  const first = {
    path: hasProgramme ? paths.programme(year) : paths.edition(year),
    name: t(hasProgramme ? 'see_programme' : 'see_edition', { year: String(year) }),
  }
  const texts = menuTexts(locale, site().menus.home)
    .slice(0, 2)
    .map(({ id, words, wordsLocale }) => ({
      path: paths.page(id),
      name: words.title,
      lang: languageTags[wordsLocale],
    }))
  return <Buttons actions={[first, ...texts]} />
}

/** On a day of the Week: its programme, the reader's own, and what can be followed in the reader's language. */
export function TodayActions({ day, year }: { day: string; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  if (!announcedYears().includes(year)) return <Actions year={year} />
  const pages = eventValuePages.pages(year)
  const has = (name: string, value: string) =>
    pages.some((page) => page.name === name && page.value === value)
  const actions = [
    {
      path: has('day', day) ? paths.programmeFacet(year, 'day', day) : paths.programme(year),
      name: t('season.today_programme'),
    },
    { path: paths.myProgramme(year), name: t('my_programme.link') },
    ...(has('follow', locale)
      ? [
          {
            path: `${paths.programme(year)}?day=${day}&follow=${locale}`,
            name: t('season.in_language'),
          },
        ]
      : []),
  ]
  return <Buttons actions={actions} />
}
