import { useLocale, useTranslations } from 'next-intl'
import { Phrases } from '@/components/ui/Phrases'
import { edition, site } from '@/lib/content'
import { languageTags } from '@/lib/language/locales'
import { menuTexts } from '@/lib/pages/navigation'
import { inLanguage, paths } from '@/lib/pages/paths'
import { editionName } from '@/lib/programme/edition'
import './doors.css'

/** Shapes behind a door, on 84 by 96: paths in the colours of the water and one in yellow. */
const shapes = [
  ['M0 0h84L0 84z', 'M84 62v34H50z', 'M84 0v40L44 0z'],
  ['M20 18h64v14H6z', 'M48 70h36v14H34z', 'M34 44h50v14H20z'],
  ['M28 0h28v28H28zM56 28h28v28H56zM28 56h28v28H28z', 'M56 56h28v40H56z', 'M56 0h28v28H56z'],
] as const

/* A door is navy by day and by night, and so are the tones of the water on it. */
const fills = ['fill-[#114e7a]', 'fill-[#166a92]', 'fill-flag-yellow'] as const

/** The edition, and the text pages that the settings name. */
export function Doors({ year }: { year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const { facts, words, wordsLocale } = edition(locale, year)
  const doors = [
    {
      path: paths.edition(year),
      locale,
      title: editionName(locale, facts),
      summary: words.summary,
      summaryLocale: wordsLocale,
    },
    ...menuTexts(locale, site().menus.home).map((text) => ({
      path: paths.page(text.id),
      locale: text.wordsLocale,
      title: text.words.title,
      summary: text.words.summary,
      summaryLocale: text.wordsLocale,
    })),
  ]
  return (
    <nav aria-label={t('home.explore')} className="page-width pt-12">
      <ul className="grid gap-2 sm:grid-cols-2 md:gap-4 lg:grid-cols-3">
        {doors.map((door, index) => (
          <li
            key={door.path}
            className="door relative isolate flex flex-col justify-center overflow-hidden bg-navy py-4 text-foam hover:underline lg:min-h-56 lg:justify-end lg:py-6"
          >
            <Shapes index={index} />
            <h2 lang={languageTags[door.locale]} className="text-xl lg:text-3xl">
              <a
                href={inLanguage(locale, door.path)}
                className="inline-block py-1 after:absolute after:inset-0 after:content-['']"
              >
                <Phrases locale={door.locale} text={door.title} />
              </a>
            </h2>
            <p lang={languageTags[door.summaryLocale]} className="relative text-sm lg:max-w-[24em]">
              {door.summary}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Cropped shapes at the edge of a door: decoration, no flag. */
function Shapes({ index }: { index: number }) {
  return (
    <svg
      viewBox="0 0 84 96"
      preserveAspectRatio="xMaxYMin slice"
      className="absolute end-0 top-0 -z-1 h-full w-20 lg:h-24 lg:w-2/5"
      aria-hidden="true"
    >
      {shapes[index % shapes.length]?.map((path, place) => (
        <path key={path} d={path} className={fills[place]} />
      ))}
    </svg>
  )
}
