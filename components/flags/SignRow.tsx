import type { ReactNode } from 'react'
import { type Shape, type Sign, shapeOf } from '@/lib/flags/signs'
import { SignPicture } from './SignPicture'

const boxes = {
  square: 'size-12',
  pennant: 'h-8 w-24',
  triangle: 'h-10 w-16',
} as const satisfies Record<Shape, string>

/** A flag with its name and what is to be said of it. */
export function SignRow({
  sign,
  name,
  children,
}: {
  sign: Sign
  name: ReactNode
  children?: ReactNode
}) {
  return (
    <li className="flex items-start gap-4 border-t border-line py-4">
      <SignPicture sign={sign} className={`shrink-0 ${boxes[shapeOf(sign)]}`} />
      <div className="min-w-0">
        <p className="font-bold">{name}</p>
        {children !== undefined && <p className="text-sm text-quiet">{children}</p>}
      </div>
    </li>
  )
}
