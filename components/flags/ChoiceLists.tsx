import { useTranslations } from 'next-intl'
import { entriesOf } from '@/lib/flags/entries'
import { letterNames } from '@/lib/flags/letters'
import { districtFlags, kindFlags, newsFlags, sectorFlags } from '@/lib/flags/meanings'
import { type Numeral, numerals } from '@/lib/flags/numerals'
import type { Sign } from '@/lib/flags/signs'
import { type Substitute, substitutes } from '@/lib/flags/substitutes'
import { SignList } from './SignList'
import { SignRow } from './SignRow'

/** A name and its flag; no line ends between the last word and the flag. */
const withSign = (name: string, sign: Sign) => `${name}\u00a0·\u00a0${sign}`

/** Which flag this site flies for what, and why. */
export function ChoiceLists() {
  const t = useTranslations()
  return (
    <>
      <SignList id="kinds" title={t('flags.kinds_title')} lead={t('flags.kinds')}>
        {entriesOf(kindFlags).map(([kind, sign]) => (
          <SignRow key={kind} sign={sign} name={withSign(t(`kind.${kind}`), sign)}>
            {t(`flags.kind.${kind}`)}
          </SignRow>
        ))}
      </SignList>
      <SignList id="sectors" title={t('flags.sectors_title')} lead={t('flags.sectors')}>
        {entriesOf(sectorFlags).map(([sector, sign]) => (
          <SignRow key={sector} sign={sign} name={withSign(t(`sector.${sector}`), sign)}>
            {t(`flags.sector.${sector}`)}
          </SignRow>
        ))}
      </SignList>
      <SignList id="districts" title={t('flags.districts_title')} lead={t('flags.districts')}>
        {entriesOf(districtFlags).map(([district, sign]) => (
          <SignRow key={district} sign={sign} name={withSign(t(`district.${district}`), sign)}>
            {t(`flags.district.${district}`)}
          </SignRow>
        ))}
      </SignList>
      <SignList id="articles" title={t('flags.news_title')} lead={t('flags.news')}>
        {entriesOf(newsFlags).map(([kind, sign]) => (
          <SignRow key={kind} sign={sign} name={withSign(t(`news_kind.${kind}`), sign)}>
            {t(`flags.news_kind.${kind}`)}
          </SignRow>
        ))}
      </SignList>
    </>
  )
}

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
