import { useLocale, useTranslations } from 'next-intl'
import { ForeignText } from '@/components/ui/ForeignText'
import { NoteNumbers } from '@/components/ui/Notes'
import { Phrases } from '@/components/ui/Phrases'
import { drawLanes, type Stop } from '@/lib/model/diagram/lanes'
import type { Lane } from '@/lib/model/schema/page'

/** Lines by sea and air as a schematic, and each again in a list with its date and source. */
export function Lanes({ lanes, notes }: { lanes: readonly Lane[]; notes: readonly string[] }) {
  const t = useTranslations('diagrams')
  const locale = useLocale()
  const { left, right, lines } = drawLanes(lanes)
  return (
    <figure className="my-8">
      {/* It keeps its ground also in forced colours, where its lines would vanish. */}
      <div
        className="grid grid-cols-3 gap-3 bg-sea p-4 text-sm font-bold text-foam forced-color-adjust-none"
        aria-hidden="true"
      >
        <Names stops={left} className="justify-end text-end" />
        <svg
          className="size-full overflow-visible stroke-foam"
          aria-hidden="true"
          focusable="false"
        >
          {lines.map(({ lane: { by, from: one, to: other }, from, to }) => (
            <line
              key={one.zh + other.zh}
              strokeWidth="3"
              strokeDasharray={by === 'air' ? '3 6' : undefined}
              x1="0"
              x2="100%"
              y1={`${from}%`}
              y2={`${to}%`}
            />
          ))}
          {lines.map(({ lane: { from, to }, number: { x, y } }, place) => (
            <g key={from.zh + to.zh} stroke="none" textAnchor="middle">
              <circle className="fill-flag-yellow" cx={`${x}%`} cy={`${y}%`} r="11" />
              <text className="fill-flag-black" x={`${x}%`} y={`${y}%`} dy="5">
                {place + 1}
              </text>
            </g>
          ))}
        </svg>
        <Names stops={right} className="" />
        <p className="col-span-3 text-end font-normal">{t('schematic')}</p>
      </div>
      <ol>
        {lanes.map(({ by, from, to, note, sources }) => (
          <li key={from.zh + to.zh}>
            <b>{t('lane', { from: from[locale], to: to[locale] })}</b> · {t(by)}
            <br />
            <ForeignText text={note[locale]} />
            <NoteNumbers sources={sources} notes={notes} />
          </li>
        ))}
      </ol>
    </figure>
  )
}

/** The places of one side, each as high as the others. */
function Names({ stops, className }: { stops: readonly Stop[]; className: string }) {
  const locale = useLocale()
  return (
    <div className="grid auto-rows-fr">
      {stops.map(({ key, name }) => (
        <b key={key} className={`flex min-h-16 items-center ${className}`}>
          <span className="[word-break:keep-all]">
            <Phrases locale={locale} text={name[locale]} />
          </span>
        </b>
      ))}
    </div>
  )
}
