import { useTranslations } from 'next-intl'

const clients = ['iphone', 'mac', 'google', 'outlook_web', 'outlook', 'android'] as const

/** What to do in each calendar program, and how often it looks for changes (J04.1). */
export function Clients() {
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
