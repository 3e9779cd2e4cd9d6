import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { Phrases } from '@/components/ui/Phrases'
import { languageTags } from '@/lib/language/locales'
import type { PageInfo } from '@/lib/pages/page'
import { Breadcrumbs } from './Breadcrumbs'
import { type Section, sections } from './sections'
import './section-head.css'

const fills = {
  sea2: 'fill-sea-2',
  sea3: 'fill-sea-3',
  yellow: 'fill-flag-yellow',
} as const

/** Two lines of a phone, in letters; those of Chinese, Japanese and Korean are twice as wide. */
const twoLines = 76
const wide = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g
const isShort = (text: string) => text.length + (text.match(wide)?.length ?? 0) <= twoLines

/**
 * The head of a section: title and lead on the sea, cropped shapes at the right. On phones the shapes
 * stay above the title. A lead of more than two lines stands below it, on paper.
 *
 * @param above a line above the title
 * @param children the ways on, below the title
 */
export function SectionHead({
  info,
  section,
  above,
  children,
}: {
  info: PageInfo
  section: Section
  above?: ReactNode
  children?: ReactNode
}) {
  const locale = useLocale()
  const isOwn = info.wordsLocale === locale
  const lang = isOwn ? undefined : languageTags[info.wordsLocale]
  const lead = info.description
  return (
    <header className="pb-6 lg:pb-10">
      <div className="section-head bg-sea text-foam">
        <svg
          viewBox="0 0 280 112"
          preserveAspectRatio="xMaxYMin slice"
          aria-hidden="true"
          focusable="false"
        >
          {sections[section].map(([colour, path]) => (
            <path key={path} className={fills[colour]} d={path} />
          ))}
        </svg>
        <div className="page-width">
          {info.trail !== undefined && <Breadcrumbs page={info} trail={info.trail} />}
          {above}
          <h1 lang={lang}>
            <Phrases locale={info.wordsLocale} text={info.title} />
          </h1>
          {isShort(lead) && <p lang={lang}>{lead}</p>}
          {children}
        </div>
      </div>
      {!isShort(lead) && (
        <div className="page-width pt-6">
          <p lang={lang} className="max-w-measure text-lg">
            {lead}
          </p>
        </div>
      )}
    </header>
  )
}
