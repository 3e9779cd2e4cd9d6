import { redirects } from '../content'
import { locales } from '../language/locales'
import { inLanguage } from '../pages/paths'

/** Old and new addresses in every language, as lines of a `map` of nginx, with and without the last slash. */
export const nginxRedirects = (): string =>
  locales
    .flatMap((locale) =>
      redirects().flatMap(({ from, to }) => {
        const [old, now] = [inLanguage(locale, from), inLanguage(locale, to)]
        return [old, old.slice(0, -1)].map((each) => `${each} ${now};\n`)
      }),
    )
    .join('')
