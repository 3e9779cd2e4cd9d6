import type { Letter } from '@/lib/flags/letters'
import { SignPicture } from './SignPicture'

/** The flag of a letter, square. */
export function Flag({ letter, className }: { letter: Letter; className?: string }) {
  return <SignPicture sign={letter} className={className} />
}
