import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/ui/Section'
import { events, site } from '@/lib/content'
import { type Column, cover, coverSize } from '@/lib/flags/cover'
import { heads } from '@/lib/flags/meanings'
import type { Sign } from '@/lib/flags/signs'
import { languageTags } from '@/lib/language/locales'
import { inLanguage, paths } from '@/lib/pages/paths'
import { ChoiceLists, CodeLists } from './ChoiceLists'
import { FlagAreas, Hoist } from './FlagPictures'

/** The flags of this site: their origin, their use and the reasons. */
export function FlagsView() {
  const t = useTranslations()
  return (
    <>
      <Section id="what" title={t('flags.what_title')}>
        <div className="grid max-w-measure content-start gap-4">
          <p>{t('flags.what')}</p>
          <p>{t('flags.what_here')}</p>
        </div>
      </Section>
      <MarkSection />
      <ChoiceLists />
      <CoverSection />
      <CodeLists />
    </>
  )
}

/** How covers are made, with those of the first events of the site. */
function CoverSection() {
  const t = useTranslations()
  const locale = useLocale()
  const year = site().current_edition
  const examples = events(locale, year)
    .slice(0, 3)
    .map((entry) => ({
      entry,
      head: heads.event(entry.facts.kind),
      path: paths.event(year, entry.id),
    }))
  return (
    <Section id="covers" title={t('flags.covers_title')}>
      <p className="max-w-measure">{t('flags.covers')}</p>
      <ul className="mt-6 grid grid-cols-[repeat(auto-fill,minmax(min(18rem,100%),1fr))] gap-6">
        {examples.map(({ entry, head, path }) => (
          <li key={path}>
            <Cover head={head} id={entry.id} className="w-full" />
            <a
              href={inLanguage(locale, path)}
              lang={languageTags[entry.wordsLocale]}
              className="mt-2 inline-block py-1 underline"
            >
              {entry.words.title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function HoistColumn({ column: { x, y, scale, signs } }: { column: Column }) {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`}>
      {signs.map(({ sign, y }) => (
        <g key={y} transform={`translate(0 ${y})`}>
          <FlagAreas sign={sign} />
        </g>
      ))}
    </g>
  )
}

/**
 * The hoist of one item.
 *
 * @param head flags of what the item is, from `heads`
 * @param label text alternative; without it the picture is decoration (WCAG 1.1.1)
 */
function Cover({
  head,
  id,
  label,
  className,
}: {
  head: readonly Sign[]
  id: string
  label?: string
  className?: string
}) {
  const { halyards, columns } = cover(head, id)
  const shape = { viewBox: `0 0 ${coverSize.width} ${coverSize.height}`, className }
  const picture = (
    <>
      <path className="fill-sea" d={`M0 0h${coverSize.width}v${coverSize.height}H0z`} />
      <path className="fill-foam" d={halyards} />
      {columns.map((column) => (
        <HoistColumn key={column.x} column={column} />
      ))}
    </>
  )
  return label === undefined ? (
    <svg {...shape} aria-hidden="true" focusable="false">
      {picture}
    </svg>
  ) : (
    <svg {...shape} role="img" aria-label={label}>
      {picture}
    </svg>
  )
}

/** The mark of the Week on its deep-sea ground, and how it is read. */
function MarkSection() {
  const t = useTranslations()
  return (
    <Section id="mark" title={t('flags.mark_title')}>
      <div className="grid gap-6 sm:grid-cols-[auto_minmax(0,1fr)] sm:gap-10">
        <div className="justify-self-start bg-sea px-10">
          <Hoist />
        </div>
        <p className="max-w-measure self-center">{t('flags.mark')}</p>
      </div>
    </Section>
  )
}
