import { useTranslations } from 'next-intl'
import type { AnswerProps } from './answer'

/** What holds for everybody who comes, a line each: dress, pictures, checks, weather, content. */
export function NoticesAnswer({ entry: { facts } }: AnswerProps<'notices'>) {
  const t = useTranslations('notices')
  const {
    dress,
    photography,
    recording,
    security = [],
    weather,
    content = [],
  } = facts.notices ?? {}
  const lines = [
    dress && t(`dress.${dress}`),
    photography && t(`photography.${photography}`),
    recording && t(`recording.${recording}`),
    ...security.map((check) => t(`security.${check}`)),
    weather && t(`weather.${weather}`),
    ...content.map((note) => t(`content.${note}`)),
  ]
  return <ul>{lines.map((line) => line !== undefined && <li key={line}>{line}</li>)}</ul>
}
