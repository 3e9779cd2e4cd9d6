import { useLocale, useTranslations } from 'next-intl'
import { Desk } from '@/components/contact/Desk'
import { AsOf } from '@/components/pages/AsOf'
import { Moment } from '@/components/pages/Moment'
import { Source } from '@/components/pages/Source'
import { Timeline } from '@/components/pages/Timeline'
import { inLanguage, paths } from '@/lib/pages/paths'

const numbers = [1, 2, 3] as const

/** Everything that a text page may hold. */
export function ProseSample({ source }: { source: string }) {
  const t = useTranslations('styleguide')
  const locale = useLocale()
  const items = numbers.map((number) => (
    <li key={number}>{t('item', { number: String(number) })}</li>
  ))
  return (
    <div className="prose">
      <h2>{t('heading')}</h2>
      <p>
        {t('paragraph')} <a href={inLanguage(locale, paths.home)}>{t('link')}</a>{' '}
        <Source id={source} />
      </p>
      <h3>{t('subheading')}</h3>
      <ul>{items}</ul>
      <ol>{items}</ol>
      <blockquote>
        <p>{t('quote')}</p>
      </blockquote>
      <table>
        <thead>
          <tr>
            {numbers.map((number) => (
              <th key={number} scope="col">
                {t('column', { number: String(number) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {numbers.map((number) => (
              <td key={number}>{number * 1234}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <AsOf date="2030-06-16" source={source}>
        <p>{t('fact')}</p>
      </AsOf>
      <Timeline>
        {['2021', '2022-06', '2030-06-16'].map((date) => (
          <Moment key={date} date={date}>
            <p>{t('moment')}</p>
          </Moment>
        ))}
      </Timeline>
      <Desk desk="general" />
    </div>
  )
}
