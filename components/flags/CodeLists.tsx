import { useTranslations } from 'next-intl'
import { entriesOf } from '@/lib/flags/entries'
import { letterNames } from '@/lib/flags/letters'
import { type Numeral, numerals } from '@/lib/flags/numerals'
import { type Substitute, substitutes } from '@/lib/flags/substitutes'
import { SignList } from './SignList'
import { SignRow } from './SignRow'

const numeralSigns = Object.keys(numerals) as Numeral[]
const substituteSigns = Object.keys(substitutes) as Substitute[]

/** The flags of the International Code of Signals with their names and meanings. */
export function CodeLists() {
  const t = useTranslations()
  return (
    <>
      <SignList id="alphabet" title={t('flags.alphabet_title')} lead={t('flags.alphabet')}>
        {entriesOf(letterNames).map(([letter, name]) => (
          <SignRow key={letter} sign={letter} name={<span lang="en">{`${letter} · ${name}`}</span>}>
            {t(`flags.letter.${letter}`)}
          </SignRow>
        ))}
      </SignList>
      <SignList id="numerals" title={t('flags.numerals_title')} lead={t('flags.numerals')}>
        {numeralSigns.map((number) => (
          <SignRow key={number} sign={number} name={t('flags.numeral', { number })} />
        ))}
      </SignList>
      <SignList id="substitutes" title={t('flags.substitutes_title')} lead={t('flags.substitutes')}>
        {substituteSigns.map((sign) => (
          <SignRow key={sign} sign={sign} name={t(`flags.substitute_name.${sign}`)}>
            {t(`flags.substitute.${sign}`)}
          </SignRow>
        ))}
      </SignList>
    </>
  )
}
