import { Explore } from '@/components/home/Explore'
import { Hero } from '@/components/home/Hero'
import { HomeFigures } from '@/components/home/HomeFigures'
import { LatestNews } from '@/components/home/LatestNews'
import { NextEvents } from '@/components/home/NextEvents'
import { Page } from '@/components/layout/Page'
import { SigningBlock } from '@/components/projects/SigningBlock'
import { edition, events, news, signings, site } from '@/lib/content'
import { metadata } from '@/lib/outputs/head/metadata'
import { homeData } from '@/lib/outputs/schema-org/structured'
import { homePage } from '@/lib/pages/list-pages'
import { localeOf } from '@/lib/pages/params'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props) {
  const locale = localeOf((await params).locale)
  return metadata(locale, homePage(locale, site().current_edition))
}

export default async function HomePage({ params }: Props) {
  const locale = localeOf((await params).locale)
  const year = site().current_edition
  return (
    <Page info={homePage(locale, year)} data={homeData(locale)}>
      <Hero edition={edition(locale, year)} />
      <HomeFigures year={year} />
      <NextEvents entries={events(locale, year)} year={year} />
      {signings(locale, year).map((signing) => (
        <SigningBlock key={signing.id} entry={signing} />
      ))}
      <LatestNews entries={news(locale)} />
      <Explore accent={edition(locale, year).facts.accent} />
    </Page>
  )
}
