import { useLocale } from 'next-intl'
import { SigningBlock } from '@/components/projects/SigningBlock'
import { edition, events, news, signings, site } from '@/lib/content'
import { Explore } from './Explore'
import { Hero } from './Hero'
import { HomeFigures } from './HomeFigures'
import { LatestNews } from './LatestNews'
import { NextEvents } from './NextEvents'

/** The current edition: what comes next, what was signed, what is new. */
export function HomeView() {
  const locale = useLocale()
  const year = site().current_edition
  return (
    <>
      <Hero edition={edition(locale, year)} />
      <HomeFigures year={year} />
      <NextEvents entries={events(locale, year)} year={year} />
      {signings(locale, year).map((signing) => (
        <SigningBlock key={signing.id} entry={signing} />
      ))}
      <LatestNews entries={news(locale)} />
      <Explore accent={edition(locale, year).facts.accent} />
    </>
  )
}
