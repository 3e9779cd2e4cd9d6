import { useLocale, useTranslations } from 'next-intl'
import { FlagSymbols, flagHref } from '@/components/flags/FlagPictures'
import { kindFlags } from '@/lib/flags/meanings'
import { hangBox, mastOf, placesOn, ropeHeight, ropePath, scaleFor } from '@/lib/flags/rope'
import { sizeOf } from '@/lib/flags/signs'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { eventValuePages } from '@/lib/pages/value-pages'
import type { Flown } from '@/lib/programme/on-the-line'

/** The flags of an edition on one line over the masthead, each a link to what it stands for. */
export function DressedLine({ flown, year }: { flown: readonly Flown[]; year: number }) {
  const t = useTranslations()
  const locale = useLocale()
  const places = placesOn(flown.length)
  const most = Math.max(...flown.map(countOf))
  const kindPages = eventValuePages.pages(year).filter(({ name }) => name === 'kind')

  function target(flag: Flown) {
    if ('event' in flag) {
      const { id, words, wordsLocale } = flag.event
      return { path: paths.event(year, id), name: words.title, lang: languageTags[wordsLocale] }
    }
    const { kind, count } = flag
    const path = kindPages.some(({ value }) => value === kind)
      ? paths.programmeFacet(year, 'kind', kind)
      : paths.programme(year)
    return { path, name: t('home.kind_count', { kind: t(`kind.${kind}`), count: String(count) }) }
  }

  return (
    <>
      <FlagSymbols signs={flown.map(({ kind }) => kindFlags[kind])} />
      <svg className="mast" aria-hidden="true">
        <line
          x1={percent(mastOf(flown.length))}
          x2={percent(mastOf(flown.length))}
          y1="8"
          y2="100%"
          className="stroke-foam stroke-2"
        />
        <circle cx={percent(mastOf(flown.length))} cy="8" r="5" className="fill-flag-yellow" />
      </svg>
      <nav className="dressed" aria-label={t('flags.title')}>
        <div>
          <Rope count={flown.length} />
          {flown.length > mostInOneLine && <Rope count={flown.length} />}
          <ul>
            {flown.map((flag, index) => {
              const { path, name, lang } = target(flag)
              const sign = kindFlags[flag.kind]
              const scale = 'event' in flag ? 1 : scaleFor(flag.count, most)
              return (
                <li key={path + name}>
                  <a href={inLanguage(locale, path)} lang={lang}>
                    <svg viewBox="0 0 60 60" aria-hidden="true">
                      <use
                        href={flagHref(sign)}
                        transform={places[index] && hangBox(places[index], sizeOf(sign), scale)}
                      />
                    </svg>
                    <span>{name}</span>
                  </a>
                </li>
              )
            })}
          </ul>
        </div>
      </nav>
    </>
  )
}

/** As many flags as the narrowest phone has room for; the line of more is folded there. */
const mostInOneLine = 13

const Rope = ({ count }: { count: number }) => (
  <svg
    className="rope"
    viewBox={`0 0 1000 ${ropeHeight}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={ropePath(count)} fill="none" />
  </svg>
)

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

const countOf = (flag: Flown) => ('count' in flag ? flag.count : 1)
