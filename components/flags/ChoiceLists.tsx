import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/ui/Section'
import { entriesOf } from '@/lib/flags/entries'
import { letterNames } from '@/lib/flags/letters'
import { districtFlags, kindFlags, sectorFlags } from '@/lib/flags/meanings'
import { type Numeral, numerals } from '@/lib/flags/numerals'
import { type Shape, type Sign, shapeOf } from '@/lib/flags/signs'
import { type Substitute, substitutes } from '@/lib/flags/substitutes'
import { SignPicture } from './FlagPictures'

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

/** Rows of flags under a title, side by side where there is room. */
function SignList({
  id,
  title,
  lead,
  children,
}: {
  id: string
  title: string
  lead: string
  children: ReactNode
}) {
  return (
    <Section id={id} title={title}>
      <p className="max-w-measure">{lead}</p>
      <ul className="mt-6 grid gap-x-10 md:grid-cols-2 lg:grid-cols-3">{children}</ul>
    </Section>
  )
}

const boxes = {
  square: 'size-12',
  pennant: 'h-8 w-24',
  triangle: 'h-10 w-16',
} as const satisfies Record<Shape, string>

/** A flag with its name and its description. */
function SignRow({ sign, name, children }: { sign: Sign; name: ReactNode; children?: ReactNode }) {
  return (
    <li className="flex items-start gap-4 border-t border-line py-4">
      <SignPicture sign={sign} className={`shrink-0 ${boxes[shapeOf(sign)]}`} />
      <div className="min-w-0">
        <p className="font-bold">{name}</p>
        {children !== undefined && <p className="text-sm text-quiet">{children}</p>}
      </div>
    </li>
  )
}
