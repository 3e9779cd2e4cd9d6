import { useLocale } from 'next-intl'
import { FlagSymbol } from '@/components/flags/FlagSymbols'
import type { ProjectEntry } from '@/lib/content'
import { sectorFlags } from '@/lib/flags/meanings'
import { languageTags } from '@/lib/language/locales'
import { currentAmounts } from '@/lib/model/project/current'
import { inLanguage, paths } from '@/lib/pages/paths'
import type { RowCodes } from './codes'
import { RowAmount } from './RowAmount'
import { RowFacts } from './RowFacts'
import { RowStage } from './RowStage'

/** One project in a list. */
export function ProjectRow({ entry, codes }: { entry: ProjectEntry; codes?: RowCodes }) {
  const locale = useLocale()
  const { id, facts, words, wordsLocale } = entry
  return (
    <li data-project={id} {...codes}>
      <FlagSymbol letter={sectorFlags[facts.sector]} />
      <div>
        <h3>
          <a
            href={inLanguage(locale, paths.project(facts.edition, id))}
            lang={wordsLocale === locale ? undefined : languageTags[wordsLocale]}
          >
            {words.title}
          </a>
        </h3>
        <RowFacts entry={entry} />
      </div>
      <div>
        {currentAmounts(facts).map((amount) => (
          <RowAmount key={amount.kind} amount={amount} />
        ))}
      </div>
      <RowStage facts={facts} />
    </li>
  )
}
