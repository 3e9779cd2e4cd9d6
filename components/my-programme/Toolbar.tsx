import { useTranslations } from 'next-intl'
import { ActionButton } from './ActionButton'

const links = ['calendar', 'share'] as const

/** What can be done with the plan; the longer parts stand below its items. */
export function Toolbar() {
  const t = useTranslations('my_programme')
  return (
    <div data-if="some" hidden className="flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
      {links.map((name) => (
        <a key={name} href={`#${name}`} className="py-2 text-link underline">
          {t(name)}
        </a>
      ))}
      <ActionButton does="print">{t('print')}</ActionButton>
      <ActionButton does="clear" when="own some">
        {t('clear')}
      </ActionButton>
    </div>
  )
}
