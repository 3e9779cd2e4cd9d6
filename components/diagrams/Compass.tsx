import { useLocale, useTranslations } from 'next-intl'
import { NoteNumbers } from '@/components/ui/Notes'
import { drawCompass } from '@/lib/model/diagram/compass'
import type { CompassFacts } from '@/lib/model/schema/page'

/** The letters at the rim, and where they stand. */
const rim = [
  ['n', 0, -180],
  ['e', 186, 7],
  ['s', 0, 194],
  ['w', -186, 7],
] as const

/** Cities by their bearing from the middle, and again in a table with direction, date and source. */
export function Compass({ compass, notes }: { compass: CompassFacts; notes: readonly string[] }) {
  const t = useTranslations('diagrams')
  const locale = useLocale()
  const cities = drawCompass(compass)
  return (
    <figure className="my-8">
      <svg
        viewBox="-204 -204 408 408"
        className="mx-auto w-full max-w-md"
        textAnchor="middle"
        aria-hidden="true"
        focusable="false"
      >
        <circle className="fill-sea" r="202" />
        {[58, 115, 172].map((r) => (
          <circle key={r} className="fill-none stroke-sea-4" r={r} />
        ))}
        {rim.map(([point, x, y]) => (
          <text key={point} x={x} y={y} className="fill-foam text-xl font-bold">
            {t(`initial.${point}`)}
          </text>
        ))}
        {cities.map(({ city, x, y }) => (
          <line key={city.id} className="stroke-flag-yellow" strokeOpacity=".5" x2={x} y2={y} />
        ))}
        {cities.map(({ city, x, y }, place) => (
          <g key={city.id} data-city={city.id}>
            <circle className="fill-flag-yellow" cx={x} cy={y} r="12" />
            <text className="fill-flag-black text-sm font-bold" x={x} y={y + 5}>
              {place + 1}
            </text>
          </g>
        ))}
        <path className="fill-foam" d="M0-26L6-6 26 0 6 6 0 26-6 6-26 0-6-6z" />
      </svg>
      <figcaption>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('city')}</th>
              <th scope="col">{t('direction')}</th>
              <th scope="col">{t('since')}</th>
            </tr>
          </thead>
          <tbody>
            {cities.map(({ city, point }, place) => (
              <tr key={city.id} data-city={city.id}>
                <th scope="row">{`${place + 1}.\u00a0${city.name[locale]}`}</th>
                <td>{t(`point.${point}`)}</td>
                <td>
                  {city.since[locale]}
                  <NoteNumbers sources={city.sources} notes={notes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          {t('compass_how')}
          <NoteNumbers sources={[compass.source]} notes={notes} />
        </p>
      </figcaption>
    </figure>
  )
}
