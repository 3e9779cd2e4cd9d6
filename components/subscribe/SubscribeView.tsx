import { useLocale, useTranslations } from 'next-intl'
import { CopyText } from '@/components/ui/CopyText'
import { Section } from '@/components/ui/Section'
import { edition } from '@/lib/content'
import { inLanguage, paths } from '@/lib/pages/paths'
import { absolute } from '@/lib/pages/settings'
import { Parts } from './Parts'

/** The addresses of an edition's calendars, and how to take them into one's own. */
export function SubscribeView({ year }: { year: number }) {
  const t = useTranslations('subscribe')
  const { phase } = edition(useLocale(), year).facts
  return (
    <>
      {phase === 'past' && <p className="mb-8 max-w-measure bg-sand p-4 font-bold">{t('past')}</p>}
      <Section id="whole" title={t('whole')}>
        <WholeProgramme year={year} />
      </Section>
      <Section id="steps" title={t('steps')}>
        <p className="max-w-measure">{t('steps_lead')}</p>
        <Clients />
      </Section>
      <Section id="parts" title={t('parts')}>
        <p className="mb-6 max-w-measure">{t('parts_lead')}</p>
        <Parts year={year} />
      </Section>
    </>
  )
}

const clients = ['iphone', 'mac', 'google', 'outlook_web', 'outlook', 'android'] as const

/** What to do in each calendar program, and how often it looks for changes. */
function Clients() {
  const t = useTranslations()
  return (
    <div className="mt-8 grid gap-x-12 gap-y-10 md:grid-cols-2">
      {clients.map((client) => (
        <section key={client} aria-labelledby={client}>
          <h3 id={client} className="mb-2 text-lg">
            {t(`subscribe.client.${client}`)}
          </h3>
          <ol className="list-decimal ps-6">
            <li>{t(`subscribe.first.${client}`)}</li>
            <li>{t(`subscribe.second.${client}`)}</li>
            <li>{t(`subscribe.third.${client}`)}</li>
          </ol>
          <p className="mt-2 text-sm text-quiet">{t(`subscribe.often.${client}`)}</p>
        </section>
      ))}
    </div>
  )
}

/** The address of the whole programme, what a copy of it does not do, and the way out of other applications. */
function WholeProgramme({ year }: { year: number }) {
  const t = useTranslations()
  const path = inLanguage(useLocale(), paths.programmeCalendar(year))
  const file = (
    <a
      href={path}
      className="inline-flex min-h-11 items-center border-2 border-line px-4 hover:bg-sand print:hidden"
    >
      {t('subscribe.file')}
    </a>
  )
  return (
    <div className="max-w-measure">
      <p className="mb-2">{t('subscribe.address')}</p>
      <CopyText label={t('subscribe.copy')} beside={file}>
        <code className="block break-all bg-sand p-4">{absolute(path)}</code>
      </CopyText>
      <p className="mt-4">{t('subscribe.copy_note')}</p>
      <p className="mt-4">{t('calendar.in_app')}</p>
    </div>
  )
}
