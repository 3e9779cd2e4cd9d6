import { useLocale } from 'next-intl'
import type { ComponentType } from 'react'
import { edition } from '@/lib/content'
import type { Phase } from '@/lib/model/schema/edition'
import type { PageInfo } from '@/lib/pages/page'
import { DataLinks } from '../CalendarLinks'
import { ByDayView } from './ByDayView'
import { PastView } from './PastView'
import { ProgrammeFrame } from './ProgrammeFrame'

interface Props {
  info: PageInfo
  year: number
}

const faces = {
  coming: ComingView,
  past: PastView,
} as const satisfies Record<Phase, ComponentType<Props>>

/** The programme of an edition, with the face of its phase. */
export function ProgrammeView(props: Props) {
  const Face = faces[edition(useLocale(), props.year).facts.phase]
  return <Face {...props} />
}

/** By day, with filters and the other views. */
function ComingView({ info, year }: Props) {
  return (
    <ProgrammeFrame info={info} year={year}>
      <ByDayView year={year} />
      <DataLinks year={year} />
    </ProgrammeFrame>
  )
}
